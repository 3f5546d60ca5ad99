package dk.medspil.desktop;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Plays the whole journey in a JVM in which nobody gets a socket: every way to one prints a line
 * and fails. Arguments: the folder to work in.
 */
final class MeetingWithoutNetwork {
  /** The line that says somebody asked for a socket. */
  static final String ASKED = "ASKED FOR A SOCKET";

  /** The line that says the meeting was held to its end. */
  static final String HELD = "THE MEETING WAS HELD";

  private MeetingWithoutNetwork() {}

  // Deprecated because a program should not do it; to forbid sockets it is the only way.
  @SuppressWarnings("deprecation")
  public static void main(String[] args) throws Exception {
    if (SelectorProvider.provider().getClass() != None.class) {
      throw new IllegalStateException("sockets are not locked");
    }
    Socket.setSocketImplFactory(() -> {
      throw asked();
    });
    ServerSocket.setSocketFactory(() -> {
      throw asked();
    });
    new JourneyTest().playIn(Files.createDirectories(Path.of(args[0])));
    System.out.println(HELD);
    System.exit(0);
  }

  private static RuntimeException asked() {
    System.out.println(ASKED);
    new Exception("asked here").printStackTrace(System.out);
    return new IllegalStateException("no network");
  }

  /** Gives nobody a channel. Named by the system property the JDK looks at. */
  public static final class None extends SelectorProvider {
    @Override
    public DatagramChannel openDatagramChannel() {
      throw asked();
    }

    @Override
    public DatagramChannel openDatagramChannel(java.net.ProtocolFamily family) {
      throw asked();
    }

    @Override
    public Pipe openPipe() throws IOException {
      throw asked();
    }

    @Override
    public AbstractSelector openSelector() {
      throw asked();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
      throw asked();
    }

    @Override
    public SocketChannel openSocketChannel() {
      throw asked();
    }
  }
}
