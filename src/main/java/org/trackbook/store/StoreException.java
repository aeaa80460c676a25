package org.trackbook.store;

import java.sql.SQLException;
import org.sqlite.SQLiteException;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;

/// The library could not be read or written: the machine's fault, not the person's.
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    StoreException(String tried, Problem problem, Throwable cause) {
        super(tried + ": " + cause.getMessage(), cause);
        this.problem = problem;
    }

    StoreException(String tried, Problem problem) {
        super(tried);
        this.problem = problem;
    }

    /// What a person must know of it: the place is the library's file, the facts what SQLite says.
    public Problem problem() {
        return problem;
    }

    static StoreException of(String tried, String file, SQLException cause) {
        return new StoreException(tried, new Problem(Effect.REFUSED, kind(cause), file, said(cause)), cause);
    }

    private static Cause kind(SQLException cause) {
        if (!(cause instanceof SQLiteException said)) {
            return Cause.LIBRARY_FAILED;
        }
        return switch (said.getResultCode().code & 0xff) {
            case 5, 6 -> Cause.LIBRARY_LOCKED; // busy, locked
            case 8, 14 -> Cause.LIBRARY_NOT_WRITABLE; // read-only, cannot open
            case 11 -> Cause.LIBRARY_DAMAGED; // corrupt
            case 13 -> Cause.DISK_FULL;
            case 26 -> Cause.LIBRARY_FOREIGN; // not a database
            default -> Cause.LIBRARY_FAILED;
        };
    }

    private static String said(SQLException cause) {
        return String.valueOf(cause.getMessage());
    }
}
