/** English words that lead nowhere: they stand in any sentence, and in the gloss of any Chinese word. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor so yet of to in on at by for from with without into onto upon about as than then that this these those there here ' +
    'it its itself he him his himself she her hers they them their theirs themselves we us our ours you your yours i me my mine who whom whose ' +
    'which what when where why how is are was were be been being am do does did done doing have has had having will would shall should can could ' +
    'may might must not no nor if while because since until unless though although also too very just only even still again already ever never ' +
    "all any each every some such same other another more most much many less least few own both either neither up down out off over under not n't " +
    "s t isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't haven't hasn't hadn't it's that's there's " +
    'one per via etc among amid between within across toward towards during before after against through one ones get gets got let lets go goes going ' +
    'make makes made making take takes took taken taking put puts say says said saying tell tells told telling add adds added adding note noted ' +
    'notes ask asked asks call called calls according whether however now sth sb somebody something someone oneself ' +
    'esp lit fig abbr variant usu idiom coll etc used eg ie kind form old cl'
  ).split(' '),
);
