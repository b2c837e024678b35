/** Tests say things in all words, as our own pages do. */
import '../../platform/all-words.ts';
