/**
 * English words that name nothing: articles, pronouns, prepositions, conjunctions, auxiliaries, and the words questions
 * are made of. After the closed word classes of a grammar (Quirk et al., A Comprehensive Grammar, ch. 2.36).
 * "US", "it" and "may" are missing on purpose where they may be a country, a field or a month written in capitals.
 */
export const englishStopWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those such ' +
    'i me my mine myself we our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them their theirs themselves ' +
    'and or but nor so yet if then else than because while although though whether unless until since as ' +
    'of at by for with about against between into through during before after above below to from up down in out on off over under again further once upon onto within without toward towards among via per ' +
    'am is are was were be been being have has had having do does did doing done will would shall should can could might must may ' +
    'what which who whom whose when where why how ' +
    'there here all any both each few more most other some no not only own same too very just also even ever now ' +
    's t d ll m re ve'
  ).split(' '),
);

/** Forms that no ending tells: what people ask with one and articles write with the other. After Quirk et al., ch. 3. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  (
    'begin began begun|break broke broken|bring brought|build built|buy bought|choose chose chosen|come came|cut cutting|' +
    'deal dealt|die died dying|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feel felt|fight fought|find found|fly flew flown flight|' +
    'forbid forbade forbidden|forget forgot forgotten|get got gotten|give gave given|go went gone|grow grew grown|hear heard|hide hid hidden|' +
    'hold held|keep kept|know knew known|lay laid|lead led|leave left|lend lent|lose lost loss|make made|mean meant|meet met|' +
    'pay paid|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shoot shot|show shown|' +
    'sing sang sung|sink sank sunk|sit sat|sleep slept|speak spoke spoken|spend spent|stand stood|steal stole stolen|strike struck|swear swore sworn|' +
    'swim swam swum|take took taken|teach taught|tell told|think thought|throw threw thrown|understand understood|wear wore worn|win won|write wrote written|' +
    'man men|woman women|child children|foot feet|tooth teeth|mouse mice|person people|life lives|leaf leaves|knife knives|wife wives|half halves|' +
    'analysis analyses|basis bases|crisis crises|criterion criteria|datum data|phenomenon phenomena|medium media|thesis theses|index indices|matrix matrices'
  )
    .split('|')
    .flatMap((line) => {
      const [base, ...forms] = line.split(' ');
      return forms.map((form) => [form, base ?? form]);
    }),
);
