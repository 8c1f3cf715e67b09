/**
 * Decides by its envelope whether a request is a question at all: how it is sent, how large it is, how often.
 * Guarded by {@code GateTest} and {@code TrustedDocumentsTest}, and by the public suite in {@code GraphqlOverHttpInBrowserTest}.
 */
@NullMarked
package jejak.api.graphql.gate;

import org.jspecify.annotations.NullMarked;
