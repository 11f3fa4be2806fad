package io.c360.api.sale;

import java.util.Set;

import io.c360.api.access.AccessRefusal;
import io.c360.api.access.Role;
import io.c360.api.access.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Who may claim where: a clerk in their store, everybody else who serves customers, and
 * the programs of other channels that sign in as such, off stores.
 */
final class SaleRights {

	private static final String STORE = "store";

	private static final Set<Role> OFF_STORES = Set.of(Role.SERVICE_REP, Role.WINBACK_AGENT);

	private SaleRights() {
	}

	static void require(Viewer viewer, @Nullable String channel, @Nullable String store) {
		if (STORE.equals(channel)) {
			if (!viewer.roles().contains(Role.STORE_CLERK)) {
				throw new AccessRefusal("Pieces of a session in stores are claimed at a till");
			}
			requireStore(viewer, store);
		}
		else if (viewer.roles().stream().noneMatch(OFF_STORES::contains)) {
			throw new AccessRefusal("Your roles claim pieces of sessions in stores only: use the channel store");
		}
	}

	/** Pieces are handed over, and given up, where customers are served. */
	static void requireDesk(Viewer viewer, @Nullable String store) {
		if (viewer.roles().contains(Role.STORE_CLERK)) {
			requireStore(viewer, store);
		}
		else if (viewer.roles().stream().noneMatch(OFF_STORES::contains)) {
			throw new AccessRefusal("Your roles do not hand over pieces of sales");
		}
	}

	private static void requireStore(Viewer viewer, @Nullable String store) {
		if (viewer.store() != null && !viewer.store().equals("*") && !viewer.store().equals(store)) {
			throw new AccessRefusal("Name your own store");
		}
	}

}
