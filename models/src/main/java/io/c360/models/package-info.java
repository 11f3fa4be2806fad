/**
 * Model files: each an ONNX file with a manifest that says what it was made for, what it
 * reads and what it must answer. A file that does not hold to its manifest is not used.
 */
@NullMarked
package io.c360.models;

import org.jspecify.annotations.NullMarked;
