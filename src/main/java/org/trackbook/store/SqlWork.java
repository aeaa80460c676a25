package org.trackbook.store;

import java.sql.SQLException;

/// Something done with a connection that is lent for as long as it takes.
@FunctionalInterface
interface SqlWork<T> {
    T with(Session session) throws SQLException;
}
