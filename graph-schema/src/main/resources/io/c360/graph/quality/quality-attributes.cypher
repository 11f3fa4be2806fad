// How many party records of each source have an attribute, and of how many every value can be right.
MATCH (r:SourceRecord) WHERE r.version >= 0 AND ($source IS NULL OR r.source = $source)
UNWIND keys(r) AS attribute
WITH r.source AS source, attribute, [] + r[attribute] AS texts
WHERE attribute IN $attributes
WITH source, attribute, CASE attribute
  WHEN 'mobile' THEN all(text IN texts WHERE replace(replace(text, ' ', ''), '-', '') =~ '(\\+86|0086|86)?1[3-9][0-9]{9}|(\\+|00)(?!86)[1-9][0-9]{6,14}')
  WHEN 'email' THEN all(text IN texts WHERE text =~ '[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+')
  WHEN 'birthDate' THEN all(text IN texts WHERE text =~ '(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}' AND text <= $today AND text >= $earliest)
  WHEN 'residentId' THEN all(text IN texts WHERE toUpper(text) =~ '[1-9][0-9]{5}(19|20)[0-9]{9}[0-9X]'
    AND substring('10X98765432', reduce(sum = 0, i IN range(0, 16) | sum + toInteger(substring(text, i, 1)) * [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2][i]) % 11, 1) = toUpper(substring(text, 17, 1))
    OR text =~ '[1-9][0-9]{14}')
  ELSE true
END AS valid
RETURN source, attribute, count(*) AS present, sum(CASE WHEN valid THEN 1 ELSE 0 END) AS valid
ORDER BY source, attribute
