/// Gets schedule bytes from a file or an address.
///
/// **Decisions.** What cannot be read is a value, not an exception: a wrong path or a dead network is an everyday thing,
/// and the one who asked must say what to do. We gave up telling all reasons apart that a system can have.
/// Requests are sent without waiting, and whoever waits looks every few milliseconds whether it is still wanted: so that
/// Cancel answers at once also while a name is looked up or a server says nothing; we gave up the plain blocking call.
/// Redirects are followed by hand, because each may lead where nobody asked to go. HTTP/1.1 is spoken, because one file
/// gains nothing from 2, and old servers stumble over the offer; the proxy is the one that Java was told to use.
/// Of the addresses of a host Java’s client asks the first alone. Those that no network of this computer leads to come
/// last, because Java else asks for one of version 4 also where there is only version 6. We gave up trying the others
/// when the first does not answer: the client takes no address, only a name, and an address in the place of the name
/// would be compared with the certificate instead of the name.
/// Nothing is sent that tells who asks: no cookie, no name, no password.
@NullMarked
package org.trackbook.fetch;

import org.jspecify.annotations.NullMarked;
