import { counted, words } from './words.ts'

/** Several rounds, warm-up and stand-ins: what the rules answer, and what the secretariat and the jurors read. */
export const juryRounds = words({
  // What the rules answer.
  nothingForStandIn: {
    nb: 'Det er ingen søknader som trenger vara ennå.',
    en: 'No application needs a stand-in yet.',
  },
  standInWaits: {
    nb: (f: { jurors: number }) =>
      `Du kan bekrefte når ${counted('nb', f.jurors, 'jurymedlem', 'jurymedlemmer')} til er ferdig${f.jurors === 1 ? '' : 'e'}. Til da kan det komme flere søknader til deg.`,
    en: (f: { jurors: number }) =>
      `You can confirm when ${counted('en', f.jurors, 'more juror has', 'more jurors have')} finished. Until then more applications may come to you.`,
  },
  warmUpTooLate: {
    nb: 'Juryeringen er i gang, så det er for sent med oppvarming.',
    en: 'The jurying has begun, so it is too late for a warm-up.',
  },
  warmUpThere: { nb: 'Det er allerede en oppvarming.', en: 'There is already a warm-up.' },
  roundBeforeNotClosed: {
    nb: 'Den forrige runden må avsluttes først.',
    en: 'The round before must be closed first.',
  },
  noEntries: {
    nb: 'Velg først hvilke søknader som går videre.',
    en: 'First choose which applications go on.',
  },
  threeWords: {
    nb: 'Nei, kanskje og ja er en skala fra 0 til 2.',
    en: 'No, maybe and yes is a scale from 0 to 2.',
  },
  stepOutside: {
    nb: (f: { min: number; max: number }) => `Trinnet må være på skalaen, fra ${f.min} til ${f.max}.`,
    en: (f: { min: number; max: number }) => `The step must be on the scale, from ${f.min} to ${f.max}.`,
  },
  stepTwice: { nb: 'Et trinn er beskrevet to ganger.', en: 'A step is described twice.' },
  stepWithout: { nb: 'Skriv hvilket trinn ordene gjelder.', en: 'Write which step the words are for.' },
  noRoundYet: { nb: 'Sett opp den første runden først.', en: 'Set up the first round first.' },
  roundBeingPrepared: {
    nb: 'Det er allerede en runde som forberedes.',
    en: 'There is already a round in preparation.',
  },
  tooManyRounds: {
    nb: (f: { most: number }) => `En utlysning kan ha høyst ${f.most} runder.`,
    en: (f: { most: number }) => `A call can have at most ${f.most} rounds.`,
  },
  onlyRound: {
    nb: 'Den eneste runden kan ikke fjernes. Endre den i stedet.',
    en: 'The only round cannot be removed. Change it instead.',
  },
  chairNoStandIn: { nb: 'Jurylederen kan ikke være vara.', en: 'The chair cannot be a stand-in.' },
  nobodyToRemind: { nb: 'Alle er ferdige.', en: 'Everyone has finished.' },
  notSelective: {
    nb: 'Runden gjelder alle søknadene.',
    en: 'The round is of all the applications.',
  },

  // The rounds of a call.
  rounds: { nb: 'Runder', en: 'Rounds' },
  warmUp: { nb: 'Oppvarming', en: 'Warm-up' },
  roundNo: { nb: (f: { number: number }) => `Runde ${f.number}`, en: (f: { number: number }) => `Round ${f.number}` },
  addWarmUp: { nb: 'Legg til en oppvarming', en: 'Add a warm-up' },
  addWarmUpWhat: {
    nb: 'Juryen prøver skalaen på noen tilfeldige søknader. Poengene teller ikke. Etterpå ser hvert jurymedlem sin egen bruk av skalaen.',
    en: 'The jury tries the scale on some applications drawn by chance. The scores do not count. Afterwards each juror sees their own use of the scale.',
  },
  addRound: { nb: 'Legg til en runde', en: 'Add a round' },
  addRoundWhat: {
    nb: 'En ny runde får samme jury, skala og kriterier, og gjelder søknadene som går videre. Alt kan endres før den åpnes.',
    en: 'A new round gets the same jury, scale and criteria, and is of the applications that go on. Everything can be changed before it opens.',
  },
  removeRound: { nb: 'Fjern runden', en: 'Remove the round' },
  warmUpSize: { nb: 'Antall søknader', en: 'Number of applications' },
  openWarmUp: { nb: 'Åpne oppvarmingen', en: 'Open the warm-up' },
  openWarmUpWhat: {
    nb: (f: { jurors: number }) =>
      `Trekker søknadene og sender e-post til ${counted('nb', f.jurors, 'jurymedlem', 'jurymedlemmer')}. Oppvarmingen er over når runde 1 åpnes.`,
    en: (f: { jurors: number }) =>
      `Draws the applications and sends an e-mail to ${counted('en', f.jurors, 'juror', 'jurors')}. The warm-up is over when round 1 opens.`,
  },
  closeWarmUp: { nb: 'Avslutt oppvarmingen', en: 'End the warm-up' },
  inRound: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'søknad er', 'søknader er')} med i runden.`,
    en: (f: { count: number }) => `${counted('en', f.count, 'application is', 'applications are')} in the round.`,
  },
  inWarmUp: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'søknad', 'søknader')} er trukket til oppvarmingen.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'application', 'applications')} ${f.count === 1 ? 'is' : 'are'} drawn for the warm-up.`,
  },
  backToJury: { nb: 'Juryen', en: 'The jury' },
  chooseEntries: { nb: 'Velg hvem som går videre', en: 'Choose who goes on' },

  // The terms of a round.
  scale: { nb: 'Skala', en: 'Scale' },
  scaleSeven: { nb: '1 til 7', en: '1 to 7' },
  scaleTen: { nb: '0 til 10', en: '0 to 10' },
  scaleHundred: { nb: '0 til 100', en: '0 to 100' },
  scaleYesNoMaybe: { nb: 'Nei, kanskje, ja', en: 'No, maybe, yes' },
  scaleOwn: { nb: 'En annen', en: 'Another' },
  anonymous: { nb: 'Juryen ser ikke hvem kunstnerne er', en: 'The jury does not see who the artists are' },
  anonymousHelp: {
    nb: 'Uten kryss ser juryen navn, kommune, CV og nettsted.',
    en: 'Without the tick the jury sees name, municipality, CV and website.',
  },
  selective: { nb: 'Bare søknader som går videre', en: 'Only applications that go on' },
  selectiveHelp: { nb: 'Uten kryss gjelder runden alle.', en: 'Without the tick the round is of all.' },
  chairDoubles: {
    nb: 'Jurylederens poeng teller dobbelt når det står likt',
    en: 'The chair’s score counts twice in a tie',
  },
  isAnonymous: { nb: 'Anonym', en: 'Anonymous' },
  isOpenRound: { nb: 'Med navn', en: 'With names' },
  steps: { nb: 'Hva trinnene betyr', en: 'What the steps mean' },
  stepsHelp: {
    nb: 'Juryen leser dette ved skalaen. Tomme trinn vises uten ord.',
    en: 'The jury reads this beside the scale. Empty steps are shown without words.',
  },
  stepNb: {
    nb: (f: { value: string }) => `${f.value} på norsk`,
    en: (f: { value: string }) => `${f.value} in Norwegian`,
  },
  stepEn: {
    nb: (f: { value: string }) => `${f.value} på engelsk`,
    en: (f: { value: string }) => `${f.value} in English`,
  },
  stepValue: { nb: 'Trinn', en: 'Step' },
  stepWordNb: { nb: 'På norsk', en: 'In Norwegian' },
  stepWordEn: { nb: 'På engelsk', en: 'In English' },
  no: { nb: 'nei', en: 'no' },
  maybe: { nb: 'kanskje', en: 'maybe' },
  yes: { nb: 'ja', en: 'yes' },

  // Stand-ins.
  standIn: { nb: 'Vara', en: 'Stand-in' },
  standInTick: { nb: 'Er vara', en: 'Is a stand-in' },
  standInHelp: {
    nb: 'En vara vurderer bare søknader der færre enn to andre er habile.',
    en: 'A stand-in only assesses applications for which fewer than two of the others may.',
  },
  standInNothing: { nb: 'Ingenting å vurdere', en: 'Nothing to assess' },
  lacking: { nb: 'Søknader som mangler vurderere', en: 'Applications that lack jurors' },
  lackingWhat: {
    nb: 'Færre enn to jurymedlemmer kan vurdere disse. Legg til en vara som er habil, eller opphev en inhabilitet som er meldt ved en feil.',
    en: 'Fewer than two jurors may assess these. Add a stand-in without a conflict of interest, or lift a recusal that was declared by mistake.',
  },
  lackingOne: {
    nb: (f: { number: number }) => `Søknad ${f.number}`,
    en: (f: { number: number }) => `Application ${f.number}`,
  },

  // Reminders.
  remind: { nb: 'Send påminnelse', en: 'Send a reminder' },
  remindWhat: {
    nb: (f: { jurors: number }) =>
      `Sender e-post til ${counted('nb', f.jurors, 'jurymedlem', 'jurymedlemmer')} som ikke er ferdig${f.jurors === 1 ? '' : 'e'}, høyst én om dagen.`,
    en: (f: { jurors: number }) =>
      `Sends an e-mail to ${counted('en', f.jurors, 'juror', 'jurors')} who ${f.jurors === 1 ? 'has' : 'have'} not finished, at most one a day.`,
  },
  reminderSubject: {
    nb: (f: { year: number }) => `Juryeringen av Kunst rett vest ${f.year} venter på deg`,
    en: (f: { year: number }) => `The jurying of Kunst rett vest ${f.year} is waiting for you`,
  },
  reminderMail: {
    nb: (f: { done: number; total: number }) =>
      `Du har vurdert ${f.done} av ${counted('nb', f.total, 'søknad', 'søknader')}.`,
    en: (f: { done: number; total: number }) =>
      `You have assessed ${f.done} of ${counted('en', f.total, 'application', 'applications')}.`,
  },
  reminderSealMail: {
    nb: (f: { total: number }) =>
      `Du har vurdert alle ${f.total} søknadene. Nå mangler det bare at du bekrefter at du er ferdig.`,
    en: (f: { total: number }) =>
      `You have assessed all ${f.total} applications. All that is left is to confirm that you are finished.`,
  },
  reminderWhy: {
    nb: 'Ingen poeng vises før alle i juryen er ferdige, så de andre venter også.',
    en: 'No scores are shown until everyone on the jury has finished, so the others are waiting too.',
  },

  // The juror's desk.
  turnTo: { nb: 'Runder', en: 'Rounds' },
  warmUpIs: {
    nb: 'Dette er en oppvarming: prøv skalaen på noen tilfeldige søknader. Ingenting av det teller, og du møter søknadene igjen.',
    en: 'This is a warm-up: try the scale on some applications drawn by chance. None of it counts, and you will meet the applications again.',
  },
  warmUpLeave: { nb: 'Avslutt oppvarmingen', en: 'Leave the warm-up' },
  warmUpLeaveWhat: {
    nb: 'Du kan ikke endre poengene i oppvarmingen etterpå. De teller ikke uansett.',
    en: 'You cannot change the scores of the warm-up afterwards. They do not count anyway.',
  },
  warmUpDone: { nb: 'Oppvarmingen er over for deg', en: 'You have left the warm-up' },
  warmUpDoneHelp: {
    nb: 'Nedenfor ser du hvordan du brukte skalaen. Har alle fått nesten det samme, skiller poengene lite.',
    en: 'Below you see how you used the scale. If everything got nearly the same, the scores tell little apart.',
  },
  warmUpThen: { nb: 'Du får en e-post når runde 1 åpnes.', en: 'You will get an e-mail when round 1 opens.' },
  standInIs: {
    nb: 'Du er vara og får bare søknader der færre enn to av de andre er habile.',
    en: 'You are a stand-in and only get applications for which fewer than two of the others may assess.',
  },
  standInNoneYet: { nb: 'Ingen søknader trenger vara', en: 'No application needs a stand-in' },
  standInNoneYetHelp: {
    nb: 'Du trenger ikke gjøre noe. Kommer det en søknad til deg, står den her.',
    en: 'You need do nothing. An application that comes to you will be shown here.',
  },
  showBookmarked: {
    nb: (f: { count: number }) => `Kom tilbake til (${f.count})`,
    en: (f: { count: number }) => `Come back to (${f.count})`,
  },
  bookmarked: { nb: 'kom tilbake til', en: 'come back to' },
  noneBookmarked: { nb: 'Ingen søknader er merket', en: 'No application is marked' },
  pages: { nb: 'Sider', en: 'Pages' },
})
