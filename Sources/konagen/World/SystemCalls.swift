// The C library's calls whose names a method of ours hides.

#if canImport(Glibc)
  import Glibc

  let systemRead = Glibc.read
  let systemWrite = Glibc.write
  let systemRename = Glibc.rename
  let systemExit = Glibc.exit
  let systemClose = Glibc.close
  let systemSend = Glibc.send
#elseif canImport(Musl)
  import Musl

  let systemRead = Musl.read
  let systemWrite = Musl.write
  let systemRename = Musl.rename
  let systemExit = Musl.exit
  let systemClose = Musl.close
  let systemSend = Musl.send
#else
  import Darwin

  let systemRead = Darwin.read
  let systemWrite = Darwin.write
  let systemRename = Darwin.rename
  let systemExit = Darwin.exit
  let systemClose = Darwin.close
  let systemSend = Darwin.send
#endif
