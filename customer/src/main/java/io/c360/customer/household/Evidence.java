package io.c360.customer.household;

/**
 * One reason for or against living together.
 *
 * @param feature address, surname, ages, or what is shared
 * @param level how it agrees
 * @param bits positive for, negative against
 */
public record Evidence(String feature, String level, double bits) {
}
