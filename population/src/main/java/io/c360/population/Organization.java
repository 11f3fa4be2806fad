package io.c360.population;

import java.util.List;

/** An enterprise customer with all records that any system has of it. */
public record Organization(String id, String name, List<SourceRecord> records) {

}
