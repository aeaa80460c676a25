package org.trackbook;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The door of the window that has a library open: who opens a second one knocks here, hands over what it was given, and
/// goes. A lock on a file in the data folder says who is in; the system lets go of it however a program ends. The door is
/// a socket of the file system, which only the same user can reach; nothing listens on a network.
final class Door implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Door.class.getName());

    /// Some systems take no longer path for a socket.
    private static final int LONGEST_PATH = 100;
    private static final int MOST_INPUTS = 1000;

    /// One that has just started opens its door a moment after it is in.
    private static final int KNOCKS = 20;
    private static final long BETWEEN_KNOCKS_MILLIS = 100;

    private final FileChannel lock;
    private final Path socket;
    private final ServerSocketChannel server;

    private Door(FileChannel lock, Path socket, ServerSocketChannel server) {
        this.lock = lock;
        this.socket = socket;
        this.server = server;
    }

    /// What came of going to the door.
    sealed interface Answer {
        /// Nobody was in: this is the window of the library now.
        record Mine(Door door) implements Answer {
        }

        /// The window that is open took over.
        record Taken() implements Answer {
        }

        /// It cannot be told who is in: a file system without locks, or a window that does not answer. Two windows on one
        /// library are no harm.
        record Unknown() implements Answer {
        }
    }

    /// Goes in where nobody is, else hands over.
    ///
    /// @param inputs files with whole paths, and addresses
    static Answer goTo(Path folder, List<String> inputs) {
        var socket = socket(folder);
        try {
            Files.createDirectories(folder);
            var lock = FileChannel.open(folder.resolve("window.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (isFree(lock)) {
                return new Answer.Mine(new Door(lock, socket, open(socket)));
            }
            lock.close();
            return knock(socket, inputs) ? new Answer.Taken() : new Answer.Unknown();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "no door at " + folder, e);
            return new Answer.Unknown();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Answer.Unknown();
        }
    }

    private static boolean isFree(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private static Path socket(Path folder) {
        var beside = folder.toAbsolutePath().resolve("window.socket");
        return beside.toString().length() <= LONGEST_PATH
                ? beside
                : Path.of(System.getProperty("java.io.tmpdir", ""),
                        "trackbook-" + Integer.toHexString(beside.hashCode())
                                + ".socket");
    }

    private static ServerSocketChannel open(Path socket) throws IOException {
        // one that was left by a window which was killed
        Files.deleteIfExists(socket);
        var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        return server;
    }

    private static boolean knock(Path socket, List<String> inputs) throws InterruptedException {
        for (var knocks = 0; knocks < KNOCKS; knocks++) {
            try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
                    var out = new DataOutputStream(Channels.newOutputStream(channel));
                    var in = new DataInputStream(Channels.newInputStream(channel))) {
                out.writeInt(inputs.size());
                for (var input : inputs) {
                    out.writeUTF(input);
                }
                out.flush();
                return in.readBoolean();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.DEBUG, "nobody opens " + socket, e);
                Thread.sleep(BETWEEN_KNOCKS_MILLIS);
            }
        }
        return false;
    }

    /// Hands on what others bring, on a thread of its own, until the door is closed.
    void listen(Consumer<List<String>> brought) {
        Thread.ofVirtual().name("door").start(() -> {
            for (var guest = next(); guest.isPresent(); guest = next()) {
                let(guest.get(), brought);
            }
        });
    }

    private Optional<SocketChannel> next() {
        try {
            return Optional.of(server.accept());
        } catch (ClosedChannelException e) {
            LOG.log(System.Logger.Level.DEBUG, "the window is closed", e);
            return Optional.empty();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the door does not open any more", e);
            return Optional.empty();
        }
    }

    private static void let(SocketChannel guest, Consumer<List<String>> brought) {
        try (guest;
                var in = new DataInputStream(Channels.newInputStream(guest));
                var out = new DataOutputStream(Channels.newOutputStream(guest))) {
            var inputs = new ArrayList<String>();
            for (var left = Math.min(in.readInt(), MOST_INPUTS); left > 0; left--) {
                inputs.add(in.readUTF());
            }
            brought.accept(List.copyOf(inputs));
            out.writeBoolean(true);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "somebody knocked and went", e);
        }
    }

    @Override
    public void close() {
        try (lock; server) {
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the door stays", e);
        }
    }
}
