#if canImport(Glibc)
  import Glibc
#endif

// The C library of Linux takes memory for a thread from the system by pages of four kilobytes, one call each, and the system puts each in its
// place when it is first touched. For what a run over a thousand pages of documentation keeps, that is a twentieth of its time. Asked for at
// once, it takes a fraction. Where the library or the system does otherwise, nothing is lost.

/// Has the memory that this thread is about to fill put in its place at once.
///
/// - Parameter size: In bytes, about as much as will be kept; of more than a megabyte only that, as it is a guess.
func makeRoom(_ size: Int) {
  #if canImport(Glibc)
    let page = 4096
    guard size >= page else { return }
    let size = min(size, 1 << 20)
    var room: UnsafeMutableRawPointer?
    guard posix_memalign(&room, page, size) == 0 else { return }
    madvise(room, size, populateForWriting)
    // What is given back stays with the thread.
    free(room)
  #endif
}

/// Has the C library take room from what it holds, and keep there what is given back, instead of fetching and returning it each time.
///
/// It learns that from the largest block that was ever given back (mallopt(3), M_MMAP_THRESHOLD), of up to 32 megabytes. Nothing is touched.
func keepRoom() {
  #if canImport(Glibc)
    var room: UnsafeMutableRawPointer?
    if posix_memalign(&room, 16, 31 << 20) == 0 { free(room) }
  #endif
}

#if canImport(Glibc)
  /// MADV_POPULATE_WRITE of madvise(2), since Linux 5.14; an older system declines.
  private let populateForWriting: Int32 = 23
#endif
