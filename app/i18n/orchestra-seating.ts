/** Who sits where. */
import { counted, words } from './words.ts'

export const orchestraSeating = words({
  title: { nb: 'Pulter', en: 'Desks' },
  lede: {
    nb: 'Hvem som sitter hvor. En plass er ingen rangering: forslaget vet ikke hvor godt noen spiller, og bytter på foran og bak gjennom semesteret.',
    en: 'Who sits where. A seat is no rank: the proposal does not know how well anybody plays, and takes turns front and back through the semester.',
  },
  ensemble: { nb: 'Orkester', en: 'Orchestra' },
  allDays: { nb: 'Alle dagene', en: 'All days' },
  desk: { nb: ({ desk }: { desk: number }) => `pult ${desk}`, en: ({ desk }: { desk: number }) => `desk ${desk}` },
  chair: { nb: ({ desk }: { desk: number }) => `plass ${desk}`, en: ({ desk }: { desk: number }) => `chair ${desk}` },
  outside: { nb: 'ytre', en: 'outside' },
  inside: { nb: 'indre', en: 'inside' },
  single: { nb: 'alene', en: 'alone' },
  place: {
    nb: ({ section, place }: { section: string; place: string }) => `${section}, ${place}`,
    en: ({ section, place }: { section: string; place: string }) => `${section}, ${place}`,
  },
  empty: { nb: 'Tom', en: 'Empty' },
  locked: { nb: 'låst', en: 'locked' },
  newcomer: { nb: 'ny', en: 'new' },
  front: { nb: 'foran', en: 'front' },
  away: { nb: 'kommer ikke', en: 'does not come' },

  none: { nb: 'Ingen plasser er satt ennå', en: 'No seats are set yet' },
  noneWhy: {
    nb: 'Lag et forslag, så kan du flytte på det etterpå. Medlemmene ser ingenting før du viser det.',
    en: 'Make a proposal, and move things afterwards. The members see nothing until you show it.',
  },
  nobody: { nb: 'Ingen er meldt på seminaret', en: 'Nobody is enrolled for the seminar' },
  propose: { nb: 'Lag et forslag', en: 'Make a proposal' },
  proposeAgain: { nb: 'Lag et nytt forslag', en: 'Make another proposal' },
  proposeHelp: {
    nb: 'Forslaget tar hensyn til hvem som må sitte foran, hvem som er nye, hvem som har delt pult før og hvem som har sittet bakerst. Låste plasser står.',
    en: 'The proposal minds who must sit in front, who is new, who has shared a desk before and who has sat at the back. Locked seats stay.',
  },
  proposed: { nb: 'Forslaget er laget.', en: 'The proposal is made.' },

  selectFirst: {
    nb: 'Velg en plass, og så plassen den skal bytte med.',
    en: 'Choose a seat, and then the seat to change with.',
  },
  selected: {
    nb: ({ name, place }: { name: string; place: string }) =>
      `${name} (${place}) er valgt. Velg plassen å bytte med, eller velg samme plass for å avbryte.`,
    en: ({ name, place }: { name: string; place: string }) =>
      `${name} (${place}) is chosen. Choose the seat to change with, or the same seat to cancel.`,
  },
  select: {
    nb: ({ name, place }: { name: string; place: string }) => `Velg ${name}, ${place}`,
    en: ({ name, place }: { name: string; place: string }) => `Choose ${name}, ${place}`,
  },
  placeHere: {
    nb: ({ name, place }: { name: string; place: string }) => `Bytt med ${name}, ${place}`,
    en: ({ name, place }: { name: string; place: string }) => `Change with ${name}, ${place}`,
  },
  cancel: { nb: 'Avbryt', en: 'Cancel' },
  moved: { nb: 'Plassene er byttet.', en: 'The seats are changed.' },
  keysHelp: {
    nb: 'Med tastatur: piltastene går mellom plassene, Enter velger, Escape avbryter, L låser.',
    en: 'By keyboard: the arrows go between the seats, Enter chooses, Escape cancels, L locks.',
  },
  lock: {
    nb: ({ name }: { name: string }) => `Lås plassen til ${name}`,
    en: ({ name }: { name: string }) => `Lock the seat of ${name}`,
  },
  unlock: {
    nb: ({ name }: { name: string }) => `Lås opp plassen til ${name}`,
    en: ({ name }: { name: string }) => `Unlock the seat of ${name}`,
  },
  lockShort: { nb: 'Lås', en: 'Lock' },
  unlockShort: { nb: 'Lås opp', en: 'Unlock' },
  lockedNow: { nb: 'Plassen er låst.', en: 'The seat is locked.' },
  unlockedNow: { nb: 'Plassen er låst opp.', en: 'The seat is unlocked.' },

  noSuchPlace: {
    nb: 'Ingenting ble flyttet: plassen finnes ikke lenger.',
    en: 'Nothing was moved: the seat is no longer there.',
  },
  samePlace: { nb: 'Ingenting ble flyttet: det er samme plass.', en: 'Nothing was moved: it is the same seat.' },
  isLocked: {
    nb: ({ place }: { place: string }) => `Ingenting ble flyttet: ${place} er låst. Lås opp plassen først.`,
    en: ({ place }: { place: string }) => `Nothing was moved: ${place} is locked. Unlock it first.`,
  },
  otherSection: {
    nb: 'Ingenting ble flyttet: plassen hører til en annen stemmegruppe. Bare fiolinene kan bytte gruppe.',
    en: 'Nothing was moved: the seat belongs to another section. Only violins may change sections.',
  },
  nobodyThere: { nb: 'Ingenting ble flyttet: ingen sitter der.', en: 'Nothing was moved: nobody sits there.' },

  absent: { nb: 'Noen kommer ikke', en: 'Someone does not come' },
  absentWho: {
    nb: ({ name, place, day }: { name: string; place: string; day: string }) =>
      `${name} (${place}) kommer ikke ${day}.`,
    en: ({ name, place, day }: { name: string; place: string; day: string }) =>
      `${name} (${place}) does not come ${day}.`,
  },
  forward: { nb: 'Rykk fram', en: 'Move up' },
  leaveEmpty: { nb: 'La plassen stå tom', en: 'Leave the seat empty' },
  choose: { nb: 'Velg hvem som tar plassen', en: 'Choose who takes the seat' },
  fillBy: { nb: 'Flytt hit', en: 'Move here' },
  who: { nb: 'Hvem', en: 'Who' },
  forwardPreview: {
    nb: ({ moves }: { moves: string }) => `Da flytter ${moves}.`,
    en: ({ moves }: { moves: string }) => `Then ${moves}.`,
  },
  moveOf: {
    nb: ({ name, place }: { name: string; place: string }) => `${name} til ${place}`,
    en: ({ name, place }: { name: string; place: string }) => `${name} moves to ${place}`,
  },
  repaired: { nb: 'Plassene er ordnet for denne dagen.', en: 'The seats are mended for that day.' },
  ownDay: {
    nb: ({ day }: { day: string }) => `Plassene ${day} er annerledes enn de andre dagene.`,
    en: ({ day }: { day: string }) => `The seats ${day} differ from those of the other days.`,
  },
  asOthers: { nb: 'Bruk plassene for alle dagene', en: 'Use the seats of all days' },
  newcomers: {
    nb: ({ count }: { count: number }) => `${counted('nb', count, 'medlem har', 'medlemmer har')} ingen plass`,
    en: ({ count }: { count: number }) => `${counted('en', count, 'member has', 'members have')} no seat`,
  },
  seatThem: { nb: 'Sett dem bakerst', en: 'Seat them at the back' },

  undo: { nb: 'Angre', en: 'Undo' },
  undone: { nb: 'Endringen er angret.', en: 'The change is taken back.' },
  nothingToUndo: { nb: 'Det er ingenting å angre.', en: 'There is nothing to take back.' },
  show: { nb: 'Vis plassene til medlemmene', en: 'Show the seats to the members' },
  showWhat: {
    nb: 'Hver familie ser bare sin egen pult og fornavnet til den som sitter ved siden av.',
    en: 'Each family sees only its own desk and the first name of who sits beside.',
  },
  hide: { nb: 'Skjul plassene', en: 'Hide the seats' },
  shown: { nb: 'Medlemmene ser plassene sine.', en: 'The members see their seats.' },
  notShown: { nb: 'Medlemmene ser ikke plassene ennå.', en: 'The members do not see the seats yet.' },

  stage: { nb: 'Sceneplan', en: 'Stage plan' },
  stageOf: {
    nb: ({ title }: { title: string }) => `Sceneplan for ${title}`,
    en: ({ title }: { title: string }) => `Stage plan of ${title}`,
  },
  stageAlt: {
    nb: 'Tegning av plassene i en halvsirkel rundt dirigenten. Det samme står i listen under.',
    en: 'Drawing of the seats in a half circle around the conductor. The same stands in the list below.',
  },
  fromConductor: { nb: 'Sett fra dirigenten', en: 'From the conductor' },
  fromAudience: { nb: 'Sett fra salen', en: 'From the audience' },
  pdf: { nb: ({ paper }: { paper: string }) => `PDF ${paper}`, en: ({ paper }: { paper: string }) => `PDF ${paper}` },
  picture: { nb: 'Tegningen alene', en: 'The drawing alone' },
  conductor: { nb: 'Dirigent', en: 'Conductor' },
  audience: { nb: 'Publikum', en: 'Audience' },
  seatsOf: { nb: ({ section }: { section: string }) => section, en: ({ section }: { section: string }) => section },
  section: { nb: 'Stemmegruppe', en: 'Section' },
  placeHead: { nb: 'Plass', en: 'Seat' },
  name: { nb: 'Navn', en: 'Name' },
  footer: { nb: 'Kunst rett vest, ungdomssymfonikerne', en: 'Kunst rett vest, the youth orchestra' },
})
