// Written by konagen.
