/** Tests say things in all words, as our own pages do. */
import '../../platform/background/all-words.ts';
