import { sayMoney } from './kroner.ts'
import { counted, words } from './words.ts'

type Kind = 'advertisement' | 'printed' | 'digital' | 'mailing' | 'event' | 'other'
type State = 'planned' | 'booked' | 'done' | 'dropped'
type Audience = 'artists' | 'public'

const kinds: Record<Kind, { nb: string; en: string }> = {
  advertisement: { nb: 'Annonse', en: 'Advertisement' },
  printed: { nb: 'Trykksak', en: 'Printed' },
  digital: { nb: 'Digitalt', en: 'Digital' },
  mailing: { nb: 'Utsending', en: 'Mailing' },
  event: { nb: 'Arrangement', en: 'Event' },
  other: { nb: 'Annet', en: 'Other' },
}
const states: Record<State, { nb: string; en: string }> = {
  planned: { nb: 'Planlagt', en: 'Planned' },
  booked: { nb: 'Bestilt', en: 'Booked' },
  done: { nb: 'Gjort', en: 'Done' },
  dropped: { nb: 'Droppet', en: 'Dropped' },
}

/** How the round is made known. */
export const marketing = words({
  name: { nb: 'Markedsplan', en: 'Marketing plan' },
  titleOf: {
    nb: (f: { year: number }) => `Markedsplan ${f.year}`,
    en: (f: { year: number }) => `Marketing plan ${f.year}`,
  },
  lede: {
    nb: 'Kanaler, annonser, trykksaker og det digitale. Annonser som er gjort, står i årsrapporten.',
    en: 'Channels, advertisements, print and digital. Advertisements that are done appear in the annual report.',
  },
  kind: { nb: 'Type', en: 'Kind' },
  kindIs: { nb: (f: { kind: Kind }) => kinds[f.kind].nb, en: (f: { kind: Kind }) => kinds[f.kind].en },
  channel: { nb: 'Kanal', en: 'Channel' },
  channelHelp: {
    nb: 'For eksempel Billedkunst, Aftenposten eller Instagram.',
    en: 'For example a paper, a magazine or Instagram.',
  },
  what: { nb: 'Hva', en: 'What' },
  whatHelp: { nb: 'For eksempel halvside eller plakat A3.', en: 'For example half a page or an A3 poster.' },
  audience: { nb: 'For hvem', en: 'For whom' },
  audienceIs: {
    nb: (f: { audience: Audience }) => (f.audience === 'artists' ? 'Kunstnerne' : 'Publikum'),
    en: (f: { audience: Audience }) => (f.audience === 'artists' ? 'The artists' : 'The public'),
  },
  date: { nb: 'Dato', en: 'Date' },
  untilDate: { nb: 'Til og med', en: 'Until' },
  cost: { nb: 'Kostnad', en: 'Cost' },
  state: { nb: 'Status', en: 'Status' },
  stateIs: { nb: (f: { state: State }) => states[f.state].nb, en: (f: { state: State }) => states[f.state].en },
  owner: { nb: 'Ansvarlig', en: 'Responsible' },
  isNew: { nb: 'Ny i år', en: 'New this year' },
  isNewHelp: { nb: 'Kanalen ble ikke brukt i fjor.', en: 'The channel was not used last year.' },
  note: { nb: 'Merknad', en: 'Note' },
  optional: { nb: 'kan stå tom', en: 'optional' },
  none: { nb: 'Ingenting er planlagt for dette året', en: 'Nothing is planned for this year' },
  noneHelp: {
    nb: 'Begynn med det som ble brukt sist, eller legg til en kanal nedenfor.',
    en: 'Start with what was used last, or add a channel below.',
  },
  planOf: { nb: (f: { year: number }) => `Planen for ${f.year}`, en: (f: { year: number }) => `The plan of ${f.year}` },
  costCounts: { nb: 'planlagt kostnad', en: 'planned cost' },
  costBefore: {
    nb: (f: { ore: number }) => `${sayMoney(f.ore, 'nb')} forrige gang`,
    en: (f: { ore: number }) => `${sayMoney(f.ore, 'en')} last time`,
  },
  committedCounts: { nb: 'bestilt eller gjort', en: 'booked or done' },
  copiesCounts: { nb: 'kataloger delt ut', en: 'catalogues distributed' },
  copiesInserted: {
    nb: (f: { copies: string }) => `${f.copies} av dem som bilag i aviser`,
    en: (f: { copies: string }) => `${f.copies} of them in newspapers`,
  },
  pressCounts: { nb: 'omtaler i pressen', en: 'press stories' },
  pressMedia: {
    nb: (f: { media: number }) => `i ${counted('nb', f.media, 'medium', 'medier')}`,
    en: (f: { media: number }) => `in ${counted('en', f.media, 'medium', 'media')}`,
  },
  unknown: { nb: 'ikke ført', en: 'not entered' },
  copiesTitle: { nb: 'Hvor katalogen ble delt ut', en: 'Where the catalogue went' },
  copiesHelp: { nb: 'Tallene føres under katalogen.', en: 'The figures are entered with the catalogue.' },
  toCopies: { nb: 'Opplaget av katalogen', en: 'Copies of the catalogue' },
  toPress: { nb: 'Presseomtale', en: 'Press coverage' },
  byChannel: { nb: 'Eksemplarer etter kanal', en: 'Copies by channel' },
  byPlace: { nb: 'Eksemplarer etter sted', en: 'Copies by place' },
  place: { nb: 'Sted', en: 'Place' },
  noPlace: { nb: 'Uten sted', en: 'No place given' },
  copies: { nb: 'Eksemplarer', en: 'Copies' },
  sum: { nb: 'Sum', en: 'Total' },
  add: { nb: 'Legg til', en: 'Add' },
  addItem: { nb: 'Legg til en kanal eller annonse', en: 'Add a channel or an advertisement' },
  change: { nb: 'Rett', en: 'Edit' },
  changeItem: { nb: 'Rett det som er planlagt', en: 'Edit what is planned' },
  changeOf: {
    nb: (f: { channel: string }) => `Rett ${f.channel}`,
    en: (f: { channel: string }) => `Edit ${f.channel}`,
  },
  save: { nb: 'Lagre', en: 'Save' },
  saved: { nb: 'Lagret.', en: 'Saved.' },
  stopEditing: { nb: 'Avbryt', en: 'Cancel' },
  remove: { nb: 'Ta bort', en: 'Remove' },
  removeHelp: {
    nb: 'For det som er ført ved en feil. Blir det ikke noe av, velger du «Droppet».',
    en: 'For what was entered by mistake. If it comes to nothing, choose “Dropped”.',
  },
  copy: { nb: 'Begynn med det som ble brukt sist', en: 'Start with what was used last' },
  copyHelp: {
    nb: 'Kanalene fra forrige årgang kommer som planlagt, i de samme ukene. Det som står her fra før, blir stående.',
    en: 'The channels of the last edition come as planned, in the same weeks. What is here already stays.',
  },
  copied: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'linje', 'linjer')} hentet.`,
    en: (f: { count: number }) => `${counted('en', f.count, 'line', 'lines')} brought.`,
  },

  // Refusals
  endsBefore: { nb: 'Siste dag kan ikke være før den første.', en: 'The last day cannot be before the first.' },
  fromFirst: { nb: 'Skriv den første dagen også.', en: 'Enter the first day too.' },
  notYet: {
    nb: 'Dagen er ikke kommet ennå, så det kan ikke være gjort.',
    en: 'The day has not come yet, so it cannot be done.',
  },
  full: { nb: 'Det er ikke plass til mer i denne planen.', en: 'There is no room for more in this plan.' },
  nothingToBring: { nb: 'Alt fra forrige årgang er her fra før.', en: 'All of the last edition is here already.' },
})
