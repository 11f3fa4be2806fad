package io.c360.api.decision;

/** How full the shop is. */
public enum Scene {

	BUSY, IDLE

}
