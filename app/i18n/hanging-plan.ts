import { counted, words } from './words.ts'

const verk = (count: number) => counted('nb', count, 'verk', 'verk')
const works = (count: number) => counted('en', count, 'work', 'works')
type Kind = 'noSize' | 'overEnd' | 'tooHigh' | 'underFloor' | 'overlap' | 'tooClose'

/** Where each work of the joint exhibition hangs or stands; the list to hang by; the labels. */
export const hangingPlan = words({
  title: { nb: 'Henging', en: 'Hanging' },
  titleOf: {
    nb: (f: { year: number }) => `Henging ${f.year}`,
    en: (f: { year: number }) => `Hanging ${f.year}`,
  },
  nav: { nb: 'Henging', en: 'Hanging' },
  placedOf: {
    nb: (f: { placed: number; works: number }) => `${f.placed} av ${f.works} verk har plass`,
    en: (f: { placed: number; works: number }) => `${f.placed} of ${f.works} works have a place`,
  },
  toLook: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'ting', 'ting')} å se på`,
    en: (f: { count: number }) => `${counted('en', f.count, 'thing', 'things')} to look at`,
  },
  allWell: { nb: 'Ingenting kolliderer', en: 'Nothing collides' },
  rooms: { nb: 'Rom', en: 'Rooms' },
  room: { nb: 'Rom', en: 'Room' },
  wall: { nb: 'Vegg', en: 'Wall' },
  floor: { nb: 'Gulv', en: 'Floor' },
  wallOf: {
    nb: (f: { name: string; length: string }) => `Vegg ${f.name}, ${f.length}`,
    en: (f: { name: string; length: string }) => `Wall ${f.name}, ${f.length}`,
  },
  floorOf: {
    nb: (f: { name: string }) => `Gulvet i ${f.name}`,
    en: (f: { name: string }) => `The floor of ${f.name}`,
  },
  choiceOfWall: {
    nb: (f: { room: string; name: string; works: number }) => `${f.room}: vegg ${f.name} (${verk(f.works)})`,
    en: (f: { room: string; name: string; works: number }) => `${f.room}: wall ${f.name} (${works(f.works)})`,
  },
  choiceOfFloor: {
    nb: (f: { room: string }) => `${f.room}: på gulvet`,
    en: (f: { room: string }) => `${f.room}: on the floor`,
  },
  noRooms: { nb: 'Tegn rommene først', en: 'Draw the rooms first' },
  noRoomsHelp: {
    nb: 'Når rommene er målt og tegnet, kan du henge verkene på veggene her.',
    en: 'Once the rooms are measured and drawn, you can hang the works on the walls here.',
  },
  toRooms: { nb: 'Rom og vegger', en: 'Rooms and walls' },
  help: {
    nb: 'Dra verkene dit de skal henge. Med tastatur: gå til et verk og trykk Enter for å løfte det, flytt med piltastene (10 cm, med Skift 1 cm), bytt vegg med Page Down og Page Up, og trykk Enter igjen. Escape setter det tilbake.',
    en: 'Drag the works to where they are to hang. By keyboard: go to a work and press Enter to lift it, move it with the arrows (10 cm, with Shift 1 cm), change wall with Page Down and Page Up, and press Enter again. Escape puts it back.',
  },
  unplaced: {
    nb: (f: { count: number }) => `${verk(f.count)} uten plass`,
    en: (f: { count: number }) => `${works(f.count)} without a place`,
  },
  allPlaced: { nb: 'Alle verkene har fått plass.', en: 'Every work has a place.' },
  fallen: {
    nb: (f: { name: string; where: string }) => `${f.name} har trukket seg. Verket er tatt ned fra ${f.where}.`,
    en: (f: { name: string; where: string }) => `${f.name} has resigned. The work is off ${f.where}.`,
  },
  emptyWall: { nb: 'Ingenting her ennå.', en: 'Nothing here yet.' },
  sold: { nb: 'Solgt', en: 'Sold' },
  noSize: { nb: 'uten mål', en: 'no size' },
  mounting: { nb: 'Oppheng', en: 'Mounting' },
  needs: { nb: 'Trenger', en: 'Needs' },
  place: { nb: 'Gi et verk plass', en: 'Give a work a place' },
  work: { nb: 'Verk', en: 'Work' },
  askWork: { nb: 'Velg verk', en: 'Choose a work' },
  where: { nb: 'Hvor', en: 'Where' },
  askWhere: { nb: 'Velg vegg eller gulv', en: 'Choose a wall or floor' },
  fromLeft: { nb: 'Fra venstre', en: 'From the left' },
  fromLeftHelp: {
    nb: 'Fra veggens venstre ende til verkets venstre kant. Tomt felt: der det er plass.',
    en: 'From the left end of the wall to the left side of the work. Empty: where there is room.',
  },
  middleHeight: { nb: 'Midten over gulvet', en: 'Middle above the floor' },
  middleHelp: { nb: 'Tomt felt: 155 cm.', en: 'Empty: 155 cm.' },
  fromLeftOfPlan: { nb: 'Midten fra venstre', en: 'Middle from the left' },
  fromTop: { nb: 'Midten ovenfra', en: 'Middle from above' },
  centimetres: { nb: 'cm', en: 'cm' },
  hang: { nb: 'Gi plass', en: 'Place it' },
  save: { nb: 'Lagre', en: 'Save' },
  takeDown: { nb: 'Ta ned', en: 'Take down' },
  takeDownOf: {
    nb: (f: { what: string }) => `Ta ned ${f.what}`,
    en: (f: { what: string }) => `Take down ${f.what}`,
  },
  typed: { nb: 'Flytt med tall', en: 'Move by figures' },
  evenly: { nb: 'Heng jevnt', en: 'Hang evenly' },
  evenlyOf: {
    nb: (f: { name: string }) => `Heng jevnt på vegg ${f.name}`,
    en: (f: { name: string }) => `Hang evenly on wall ${f.name}`,
  },
  hungEvenly: {
    nb: (f: { count: number }) => `${verk(f.count)} henger nå med lik avstand.`,
    en: (f: { count: number }) => `${works(f.count)} now hang at equal distances.`,
  },
  saved: { nb: 'Lagret.', en: 'Saved.' },
  warning: {
    nb: (f: { kind: Kind; what: string; other: string }) =>
      ({
        noSize: `${f.what} mangler mål.`,
        overEnd: `${f.what} går ut over enden av veggen.`,
        tooHigh: `${f.what} går høyere enn veggen.`,
        underFloor: `${f.what} går under gulvet.`,
        overlap: `${f.what} og ${f.other} overlapper.`,
        tooClose: `${f.what} og ${f.other} henger nærmere hverandre enn 10 cm.`,
      })[f.kind],
    en: (f: { kind: Kind; what: string; other: string }) =>
      ({
        noSize: `${f.what} has no size.`,
        overEnd: `${f.what} goes beyond the end of the wall.`,
        tooHigh: `${f.what} is higher than the wall.`,
        underFloor: `${f.what} goes below the floor.`,
        overlap: `${f.what} and ${f.other} overlap.`,
        tooClose: `${f.what} and ${f.other} hang nearer each other than 10 cm.`,
      })[f.kind],
  },
  lifted: {
    nb: (f: { what: string; wall: string; left: number; middle: number }) =>
      `${f.what}: vegg ${f.wall}, ${f.left} cm fra venstre, midten ${f.middle} cm over gulvet`,
    en: (f: { what: string; wall: string; left: number; middle: number }) =>
      `${f.what}: wall ${f.wall}, ${f.left} cm from the left, middle ${f.middle} cm above the floor`,
  },
  liftedFloor: {
    nb: (f: { what: string; left: number; middle: number }) =>
      `${f.what}: på gulvet, ${f.left} cm fra venstre, ${f.middle} cm ovenfra`,
    en: (f: { what: string; left: number; middle: number }) =>
      `${f.what}: on the floor, ${f.left} cm from the left, ${f.middle} cm from above`,
  },
  putBack: { nb: 'Satt tilbake.', en: 'Put back.' },

  // What the rules answer.
  movedMeanwhile: {
    nb: 'Noen andre har flyttet på dette mens du hadde planen åpen. Nå ser du hvordan det er.',
    en: 'Somebody else has moved this while you had the plan open. You now see how it is.',
  },
  wallIsGone: { nb: 'Veggen finnes ikke lenger.', en: 'The wall is gone.' },
  wallIsEmpty: { nb: 'Ingenting henger på veggen.', en: 'Nothing hangs on the wall.' },
  doNotFit: {
    nb: (f: { name: string }) => `Verkene er til sammen bredere enn vegg ${f.name}. Flytt noen av dem først.`,
    en: (f: { name: string }) => `Together the works are wider than wall ${f.name}. Move some of them first.`,
  },

  // The list and the labels.
  files: { nb: 'På papir', en: 'On paper' },
  list: { nb: 'Hengeliste', en: 'Hanging list' },
  listTitle: {
    nb: (f: { year: number }) => `Hengeliste ${f.year}`,
    en: (f: { year: number }) => `Hanging list ${f.year}`,
  },
  listHelp: {
    nb: 'Hver vegg fra venstre mot høyre. «Plass»: cm fra veggens venstre ende / midten over gulvet i cm.',
    en: 'Each wall from left to right. “Spot”: cm from the left end of the wall / middle above the floor in cm.',
  },
  spot: { nb: 'Plass', en: 'Spot' },
  labels: { nb: 'Etiketter', en: 'Labels' },
  labelsTitle: {
    nb: (f: { year: number }) => `Etiketter, Kunst rett vest ${f.year}`,
    en: (f: { year: number }) => `Labels, Kunst rett vest ${f.year}`,
  },
  labelsFor: { nb: 'Etiketter for', en: 'Labels for' },
  allRooms: { nb: 'Alle verk, etter nummer', en: 'All works, by number' },
  withSize: { nb: 'Målene står på etiketten', en: 'With the size on the label' },
  makeLabels: { nb: 'Lag etiketter', en: 'Make labels' },
  notForSale: { nb: 'Ikke til salgs', en: 'Not for sale' },
})
