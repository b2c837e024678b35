/** What each thread of the service runs that compares quotations. */
import { serveThread } from '../../archive/service/threads.ts';
import { NAMES } from '../../data/known-names.ts';

serveThread(NAMES);
