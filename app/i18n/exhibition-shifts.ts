import { shortHours, shortTime } from './hours.ts'
import { counted, words } from './words.ts'

type Kind = 'rigging' | 'opening' | 'watch' | 'dismantling'
const kinds = {
  nb: { rigging: 'Rigging', opening: 'Åpning', watch: 'Utstillingsvakt', dismantling: 'Nedtaking' },
  en: { rigging: 'Rigging', opening: 'Opening', watch: 'Invigilating', dismantling: 'Taking down' },
} as const
const vakter = (count: number) => counted('nb', count, 'vakt', 'vakter')
const shifts = (count: number) => counted('en', count, 'shift', 'shifts')

/** Shifts in the joint exhibition: the plan of those who work there, the artist's page, the letters. */
export const exhibitionShifts = words({
  title: { nb: 'Vakter', en: 'Shifts' },
  titleOf: { nb: (f: { year: number }) => `Vakter ${f.year}`, en: (f: { year: number }) => `Shifts ${f.year}` },
  mine: { nb: 'Vakter i utstillingen', en: 'Shifts in the exhibition' },
  mineOf: {
    nb: (f: { year: number }) => `Vakter i utstillingen ${f.year}`,
    en: (f: { year: number }) => `Shifts in the exhibition ${f.year}`,
  },
  myParticipation: { nb: 'Min deltakelse', en: 'My participation' },
  kind: { nb: (f: { kind: Kind }) => kinds.nb[f.kind], en: (f: { kind: Kind }) => kinds.en[f.kind] },
  calendarTitle: {
    nb: (f: { kind: Kind; year: number }) => `${kinds.nb[f.kind]}, Kunst rett vest ${f.year}`,
    en: (f: { kind: Kind; year: number }) => `${kinds.en[f.kind]}, Kunst rett vest ${f.year}`,
  },
  whatKind: { nb: 'Hva', en: 'What' },
  day: { nb: 'Dag', en: 'Day' },
  from: { nb: 'Fra klokken', en: 'From' },
  to: { nb: 'Til klokken', en: 'Until' },
  needs: { nb: 'Så mange trengs', en: 'How many are needed' },
  note: { nb: 'Merknad', en: 'Note' },
  noteHelp: { nb: 'For eksempel hvor man møter opp.', en: 'Where to meet, for example.' },
  taken: {
    nb: (f: { taken: number; needs: number }) => `${f.taken} av ${f.needs}`,
    en: (f: { taken: number; needs: number }) => `${f.taken} of ${f.needs}`,
  },
  none: { nb: 'Ingen vakter ennå', en: 'No shifts yet' },
  noneHelp: {
    nb: 'Vaktene foreslås ut fra leveringsdagen, åpningen og åpningstidene i årgangen.',
    en: 'Shifts are proposed from the delivery day, the opening and the opening hours of the edition.',
  },
  noneYet: { nb: 'Vaktene er ikke lagt ut ennå.', en: 'The shifts have not been laid out yet.' },
  proposed: {
    nb: (f: { count: number }) => `Forslag: ${vakter(f.count)}`,
    en: (f: { count: number }) => `Proposed: ${shifts(f.count)}`,
  },
  seeProposed: { nb: 'Se vaktene', en: 'See the shifts' },
  proposedNeeds: {
    nb: (f: { needs: number }) => `${counted('nb', f.needs, 'person', 'personer')}`,
    en: (f: { needs: number }) => `${counted('en', f.needs, 'person', 'people')}`,
  },
  layProposed: {
    nb: (f: { count: number }) => `Legg ut ${vakter(f.count)}`,
    en: (f: { count: number }) => `Lay out ${shifts(f.count)}`,
  },
  laid: {
    nb: (f: { count: number }) => `${vakter(f.count)} er lagt ut.`,
    en: (f: { count: number }) => `${shifts(f.count)} laid out.`,
  },
  add: { nb: 'Ny vakt', en: 'New shift' },
  addButton: { nb: 'Legg ut vakten', en: 'Lay out the shift' },
  change: {
    nb: (f: { begins: string; ends: string }) => `Endre vakten kl. ${shortHours(f.begins, f.ends, 'nb')}`,
    en: (f: { begins: string; ends: string }) => `Change the shift ${shortHours(f.begins, f.ends, 'en')}`,
  },
  save: { nb: 'Lagre vakten', en: 'Save the shift' },
  saveTelling: {
    nb: (f: { count: number }) => `Lagre. Flyttes vakten, får ${counted('nb', f.count, 'person', 'personer')} e-post`,
    en: (f: { count: number }) =>
      `Save. If the time changes, ${counted('en', f.count, 'person gets', 'people get')} an e-mail`,
  },
  remove: { nb: 'Fjern vakten', en: 'Remove the shift' },
  saved: { nb: 'Lagret.', en: 'Saved.' },
  told: {
    nb: (f: { count: number }) =>
      f.count > 0 ? `Lagret. ${counted('nb', f.count, 'person', 'personer')} har fått e-post.` : 'Lagret.',
    en: (f: { count: number }) =>
      f.count > 0 ? `Saved. ${counted('en', f.count, 'person has', 'people have')} been told by e-mail.` : 'Saved.',
  },
  enter: { nb: 'Skriv inn et navn', en: 'Write in a name' },
  enterButton: { nb: 'Skriv inn', en: 'Write in' },
  takeOff: { nb: 'Ta av', en: 'Take off' },
  takeOffOf: { nb: (f: { name: string }) => `Ta av ${f.name}`, en: (f: { name: string }) => `Take off ${f.name}` },
  came: { nb: 'Kom', en: 'Came' },
  cameOf: { nb: (f: { name: string }) => `${f.name} kom`, en: (f: { name: string }) => `${f.name} came` },
  didNotCome: { nb: 'Kom ikke', en: 'Did not come' },
  didNotComeOf: {
    nb: (f: { name: string }) => `${f.name} kom ikke`,
    en: (f: { name: string }) => `${f.name} did not come`,
  },
  undo: { nb: 'Angre', en: 'Undo' },
  undoOf: {
    nb: (f: { name: string }) => `Angre for ${f.name}`,
    en: (f: { name: string }) => `Undo for ${f.name}`,
  },
  share: {
    nb: (f: { places: number; taken: number; artists: number; each: number }) =>
      `${f.taken} av ${f.places} plasser er tatt. Fordelt likt på ${counted('nb', f.artists, 'kunstner', 'kunstnere')} blir det ${f.each === 1 ? 'én vakt' : `opptil ${vakter(f.each)}`} på hver.`,
    en: (f: { places: number; taken: number; artists: number; each: number }) =>
      `${f.taken} of ${f.places} places are taken. Shared equally among ${counted('en', f.artists, 'artist', 'artists')} it makes ${f.each === 1 ? 'one shift' : `up to ${shifts(f.each)}`} each.`,
  },
  ownShare: {
    nb: (f: { own: number; each: number }) =>
      `Du har ${f.own === 0 ? 'ingen vakter' : vakter(f.own)}. Deles vaktene likt, blir det ${f.each === 1 ? 'én' : `opptil ${f.each}`} på hver.`,
    en: (f: { own: number; each: number }) =>
      `You have ${f.own === 0 ? 'no shifts' : shifts(f.own)}. Shared equally it makes ${f.each === 1 ? 'one' : `up to ${f.each}`} each.`,
  },
  without: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'kunstner', 'kunstnere')} uten vakt`,
    en: (f: { count: number }) => `${counted('en', f.count, 'artist', 'artists')} without a shift`,
  },
  help: {
    nb: 'Kunstnerne deler på vaktene. Ta dem som passer. Du kan gi en vakt tilbake til og med dagen før, og blir minnet på den to dager i forveien. Har du vakt mens utstillingen er åpen, teller du de besøkende herfra.',
    en: 'The artists share the shifts. Take those that suit you. You can give a shift back until the day before, and are reminded of it two days ahead. On a shift while the exhibition is open, you count the visitors from here.',
  },
  countUntil: {
    nb: (f: { until: string }) =>
      `Du har vakt i dag. Du kan telle de besøkende herfra til kl. ${shortTime(f.until, 'nb')}, og vertskommunen ser tallet med en gang.`,
    en: (f: { until: string }) =>
      `You have a shift today. You can count the visitors from here until ${f.until}, and the host municipality sees the figure at once.`,
  },
  countAhead: {
    nb: (f: { from: string; until: string }) =>
      `Du har vakt i dag. Du kan telle de besøkende herfra kl. ${shortHours(f.from, f.until, 'nb')}.`,
    en: (f: { from: string; until: string }) =>
      `You have a shift today. You can count the visitors from here at ${shortHours(f.from, f.until, 'en')}.`,
  },
  theyCount: {
    nb: 'Den som har vakt mens utstillingen er åpen, kan telle de besøkende på sin egen telefon.',
    en: 'Whoever has a shift while the exhibition is open can count the visitors on their own phone.',
  },
  take: { nb: 'Ta vakten', en: 'Take the shift' },
  takeOf: {
    nb: (f: { what: string }) => `Ta vakten ${f.what}`,
    en: (f: { what: string }) => `Take the shift ${f.what}`,
  },
  leave: { nb: 'Gi tilbake', en: 'Give back' },
  leaveOf: {
    nb: (f: { what: string }) => `Gi tilbake vakten ${f.what}`,
    en: (f: { what: string }) => `Give back the shift ${f.what}`,
  },
  hasResigned: {
    nb: (f: { name: string }) => `${f.name} har trukket seg fra utstillingen. Plassen er ledig.`,
    en: (f: { name: string }) => `${f.name} has resigned from the exhibition. The place is free.`,
  },
  resignedHad: {
    nb: (f: { shifts: number; names: string }) =>
      `${counted('nb', f.shifts, 'vakt er ledig', 'vakter er ledige')} igjen: ${f.names} har trukket seg.`,
    en: (f: { shifts: number; names: string }) =>
      `${counted('en', f.shifts, 'shift is', 'shifts are')} free again: ${f.names} resigned from the exhibition.`,
  },
  nextOwn: { nb: (f: { what: string }) => `Neste: ${f.what}.`, en: (f: { what: string }) => `Next: ${f.what}.` },
  stillFree: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'plass er ledig', 'plasser er ledige')}.`,
    en: (f: { count: number }) => `${counted('en', f.count, 'place is free', 'places are free')}.`,
  },
  yours: { nb: 'Din vakt', en: 'Your shift' },
  full: { nb: 'Fullt', en: 'Full' },
  left: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'plass', 'plasser')} igjen`,
    en: (f: { count: number }) => `${counted('en', f.count, 'place', 'places')} left`,
  },
  gotIt: { nb: 'Vakten er din. Takk for at du stiller opp.', en: 'The shift is yours. Thank you for helping.' },
  gaveBack: { nb: 'Vakten er gitt tilbake.', en: 'The shift is given back.' },

  // What the rules answer.
  endsBefore: { nb: 'Slutten må komme etter begynnelsen.', en: 'The end must come after the beginning.' },
  otherYear: {
    nb: (f: { year: number }) => `Datoen er langt fra utstillingen i ${f.year}.`,
    en: (f: { year: number }) => `The date is far from the exhibition of ${f.year}.`,
  },
  isThere: {
    nb: 'Det finnes allerede en slik vakt på dette tidspunktet.',
    en: 'There is a shift of this kind at this time already.',
  },
  fewerThanTaken: {
    nb: (f: { taken: number }) => `${counted('nb', f.taken, 'person', 'personer')} har vakten. Ta noen av først.`,
    en: (f: { taken: number }) =>
      `${counted('en', f.taken, 'person has', 'people have')} the shift. Take some off first.`,
  },
  tooMany: {
    nb: (f: { most: number }) => `Det kan ikke være flere enn ${f.most} vakter.`,
    en: (f: { most: number }) => `There cannot be more than ${f.most} shifts.`,
  },
  otherProposal: {
    nb: (f: { count: number }) => `Forslaget er et annet nå: ${vakter(f.count)}. Se over det på nytt.`,
    en: (f: { count: number }) => `The proposal has changed: ${shifts(f.count)}. Please look again.`,
  },
  haveIt: { nb: 'Du har denne vakten.', en: 'You have this shift.' },
  isOver: { nb: 'Vakten er over.', en: 'The shift is over.' },
  isFull: { nb: 'Vakten er full. Velg en annen.', en: 'The shift is full. Choose another.' },
  collides: {
    nb: (f: { begins: string; ends: string }) =>
      `Du har en annen vakt kl. ${shortHours(f.begins, f.ends, 'nb')} samme dag.`,
    en: (f: { begins: string; ends: string }) =>
      `You have another shift at ${shortHours(f.begins, f.ends, 'en')} that day.`,
  },
  tooLateToLeave: {
    nb: 'En vakt kan gis tilbake til og med dagen før. Ring vertskommunen hvis noe har kommet i veien.',
    en: 'A shift can be given back until the day before. Phone the host municipality if something has come up.',
  },
  cameIsNoted: { nb: 'Det er notert om vedkommende kom.', en: 'It has been noted whether they came.' },
  nameIsThere: {
    nb: (f: { name: string }) => `${f.name} har vakten allerede.`,
    en: (f: { name: string }) => `${f.name} has the shift already.`,
  },
  isTaken: {
    nb: (f: { taken: number }) => `${counted('nb', f.taken, 'person', 'personer')} har vakten. Ta dem av først.`,
    en: (f: { taken: number }) =>
      `${counted('en', f.taken, 'person has', 'people have')} the shift. Take them off first.`,
  },
  countsInHours: {
    nb: (f: { from: string; until: string }) =>
      `Du kan telle kl. ${shortHours(f.from, f.until, 'nb')} den dagen du har vakt. Gi tallet til vertskommunen, så fører de det.`,
    en: (f: { from: string; until: string }) =>
      `You can count at ${shortHours(f.from, f.until, 'en')} on the day of your shift. Give the figure to the host municipality, who will enter it.`,
  },
  notYet: { nb: 'Vakten har ikke vært ennå.', en: 'The shift has not been yet.' },

  // Letters.
  mailButton: { nb: 'Se vaktene dine', en: 'See your shifts' },
  mailReminderSubject: {
    nb: (f: { kind: Kind; day: string }) => `Husk ${f.day}: ${kinds.nb[f.kind].toLowerCase()} i fellesutstillingen`,
    en: (f: { kind: Kind; day: string }) =>
      `Remember ${f.day}: ${kinds.en[f.kind].toLowerCase()} at the joint exhibition`,
  },
  mailReminder: { nb: 'Vi minner om at du har denne vakten:', en: 'This is a reminder of your shift:' },
  mailReminderNext: {
    nb: 'Har noe kommet i veien, gir du den tilbake på siden din senest dagen før.',
    en: 'If something has come up, give it back on your page no later than the day before.',
  },
  mailReminderToday: {
    nb: 'Har noe kommet i veien, ringer du vertskommunen.',
    en: 'If something has come up, phone the host municipality.',
  },
  mailCount: {
    nb: (f: { from: string; until: string }) =>
      `Du kan telle de besøkende på telefonen din denne dagen, kl. ${shortHours(f.from, f.until, 'nb')}. Det gjør du på siden med vaktene dine.`,
    en: (f: { from: string; until: string }) =>
      `You can count the visitors on your own phone that day, at ${shortHours(f.from, f.until, 'en')}, on the page with your shifts.`,
  },
  mailMovedSubject: { nb: 'Vakten din er flyttet', en: 'Your shift has been moved' },
  mailMoved: {
    nb: (f: { before: string }) => `Vakten «${f.before}» er flyttet til:`,
    en: (f: { before: string }) => `The shift “${f.before}” has been moved to:`,
  },
  mailMovedNext: {
    nb: 'Passer det ikke, gir du den tilbake på siden din.',
    en: 'If it does not suit you, give it back on your page.',
  },
})
