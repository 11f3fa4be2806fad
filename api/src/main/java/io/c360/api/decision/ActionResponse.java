package io.c360.api.decision;

import java.time.Instant;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * That an answer was kept, or taken back.
 *
 * @param takeBackUntil until when it can be taken back; null when it cannot
 * @param dropped by what the action is closed now; null when it may be proposed again at
 * once, or nobody asked
 */
record ActionResponse(RecordId fact, CustomerId customer, long revision, @Nullable Instant takeBackUntil,
		NextBestActions.@Nullable Dropped dropped) {
}
