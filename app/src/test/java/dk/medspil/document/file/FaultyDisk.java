package dk.medspil.document.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A real disk on which chosen steps fail; pauses are noted instead of waited for. */
final class FaultyDisk implements Disk {
  private final RealDisk real = new RealDisk();
  private final List<Long> pauses = new ArrayList<>();
  private Optional<IOException> writeFault = Optional.empty();
  private Optional<IOException> moveFault = Optional.empty();
  private int failingMoves;
  private long room = Long.MAX_VALUE;

  /** Fails after the content has been written. */
  FaultyDisk writing(IOException fault) {
    writeFault = Optional.of(fault);
    return this;
  }

  /** Fails the first moves. */
  FaultyDisk moving(IOException fault, int times) {
    moveFault = Optional.of(fault);
    failingMoves = times;
    return this;
  }

  FaultyDisk room(long bytes) {
    room = bytes;
    return this;
  }

  List<Long> pauses() {
    return pauses;
  }

  @Override
  public void write(Path file, CompleteFile.Content content) throws IOException {
    real.write(file, content);
    if (writeFault.isPresent()) {
      throw writeFault.get();
    }
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    if (moveFault.isPresent() && failingMoves > 0) {
      failingMoves--;
      throw moveFault.get();
    }
    real.move(from, to);
  }

  @Override
  public void forceFolder(Path folder) {
    real.forceFolder(folder);
  }

  @Override
  public void discard(Path file) {
    real.discard(file);
  }

  @Override
  public long room(Path folder) {
    return room;
  }

  @Override
  public void pause(long millis) {
    pauses.add(millis);
  }
}
