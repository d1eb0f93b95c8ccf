# Words that options take: word-ENGLISH = spellings of this language, the usual one first.
