// Which of these marks are those of somebody who was erased, and until when what is said of a number is said of them.
UNWIND $marks AS mark
MATCH (m:ErasureMark {mark: mark})
RETURN mark, m.until AS until
