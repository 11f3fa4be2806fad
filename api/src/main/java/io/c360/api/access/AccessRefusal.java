package io.c360.api.access;

import org.springframework.security.access.AccessDeniedException;

/**
 * Whoever asks may not do or see this. The message says what would be needed, and nothing
 * of a person.
 */
public final class AccessRefusal extends AccessDeniedException {

	private static final long serialVersionUID = 1L;

	public AccessRefusal(String message) {
		super(message);
	}

}
