import { counted, words } from './words.ts'

const metres = (locale: 'nb' | 'en', mm: number) =>
  `${new Intl.NumberFormat(locale === 'nb' ? 'nb-NO' : 'en-GB', { maximumFractionDigits: 2 }).format(mm / 1000)} m`
const verk = (count: number) => counted('nb', count, 'verk', 'verk')
const works = (count: number) => counted('en', count, 'work', 'works')

/** The rooms of the joint exhibition and their walls. */
export const exhibitionRooms = words({
  title: { nb: 'Rom og vegger', en: 'Rooms and walls' },
  titleOf: {
    nb: (f: { year: number }) => `Rom og vegger ${f.year}`,
    en: (f: { year: number }) => `Rooms and walls ${f.year}`,
  },
  nav: { nb: 'Rom', en: 'Rooms' },
  lede: {
    nb: 'Mål rommene og tegn dem ovenfra. Et rom får fire vegger av seg selv; skillevegger legger du til etterpå.',
    en: 'Measure the rooms and draw them from above. A room gets four walls by itself; you add partitions afterwards.',
  },
  none: { nb: 'Ingen rom ennå', en: 'No rooms yet' },
  newRoom: { nb: 'Nytt rom', en: 'New room' },
  addRoom: { nb: 'Tegn rommet', en: 'Draw the room' },
  roomName: { nb: 'Navn på rommet', en: 'Name of the room' },
  width: { nb: 'Bredde', en: 'Width' },
  depth: { nb: 'Dybde', en: 'Depth' },
  height: { nb: 'Takhøyde', en: 'Height' },
  wallHeight: { nb: 'Høyde', en: 'Height' },
  metres: { nb: 'meter', en: 'metres' },
  planOf: {
    nb: (f: { name: string; walls: number }) =>
      `${f.name} sett ovenfra, med ${counted('nb', f.walls, 'vegg', 'vegger')}`,
    en: (f: { name: string; walls: number }) => `${f.name} from above, with ${counted('en', f.walls, 'wall', 'walls')}`,
  },
  measures: {
    nb: (f: { width: number; depth: number }) => `${metres('nb', f.width)} bredt, ${metres('nb', f.depth)} dypt`,
    en: (f: { width: number; depth: number }) => `${metres('en', f.width)} wide, ${metres('en', f.depth)} deep`,
  },
  changeRoom: { nb: 'Endre rommet', en: 'Change the room' },
  saveRoom: { nb: 'Lagre rommet', en: 'Save the room' },
  removeRoom: { nb: 'Fjern rommet', en: 'Remove the room' },
  walls: { nb: 'Vegger', en: 'Walls' },
  wallName: { nb: 'Navn på veggen', en: 'Name of the wall' },
  wall: { nb: 'Vegg', en: 'Wall' },
  length: { nb: 'Lengde', en: 'Length' },
  works: { nb: 'Verk', en: 'Works' },
  addWall: { nb: 'Legg til en vegg', en: 'Add a wall' },
  addWallButton: { nb: 'Legg til veggen', en: 'Add the wall' },
  wallHelp: {
    nb: 'Endene måles i meter fra øvre venstre hjørne på tegningen. Den som står foran veggen, har den første enden til venstre.',
    en: 'Measure the ends in metres from the upper left corner of the drawing. The first end is at the left hand of whoever stands before the wall.',
  },
  fromX: { nb: 'Første ende, fra venstre', en: 'First end, from the left' },
  fromY: { nb: 'Første ende, ovenfra', en: 'First end, from above' },
  toX: { nb: 'Andre ende, fra venstre', en: 'Second end, from the left' },
  toY: { nb: 'Andre ende, ovenfra', en: 'Second end, from above' },
  changeWall: {
    nb: (f: { name: string }) => `Endre vegg ${f.name}`,
    en: (f: { name: string }) => `Change wall ${f.name}`,
  },
  saveWall: { nb: 'Lagre veggen', en: 'Save the wall' },
  removeWall: { nb: 'Fjern veggen', en: 'Remove the wall' },
  toPlan: { nb: 'Heng verkene', en: 'Hang the works' },
  saved: { nb: 'Lagret.', en: 'Saved.' },

  // What the rules answer.
  roomNameTaken: {
    nb: (f: { name: string }) => `Et annet rom heter ${f.name}.`,
    en: (f: { name: string }) => `Another room is called ${f.name}.`,
  },
  tooManyRooms: {
    nb: (f: { most: number }) => `Det kan ikke være flere enn ${f.most} rom.`,
    en: (f: { most: number }) => `There cannot be more than ${f.most} rooms.`,
  },
  wallNameTaken: {
    nb: (f: { name: string }) => `En annen vegg i rommet heter ${f.name}.`,
    en: (f: { name: string }) => `Another wall of the room is called ${f.name}.`,
  },
  tooManyWalls: {
    nb: (f: { most: number }) => `Et rom kan ikke ha flere enn ${f.most} vegger.`,
    en: (f: { most: number }) => `A room cannot have more than ${f.most} walls.`,
  },
  outsideWidth: {
    nb: (f: { most: number }) => `Utenfor rommet: det er ${metres('nb', f.most)} bredt.`,
    en: (f: { most: number }) => `Outside the room: it is ${metres('en', f.most)} wide.`,
  },
  outsideDepth: {
    nb: (f: { most: number }) => `Utenfor rommet: det er ${metres('nb', f.most)} dypt.`,
    en: (f: { most: number }) => `Outside the room: it is ${metres('en', f.most)} deep.`,
  },
  wallTooShort: {
    nb: (f: { least: number }) => `Veggen må være minst ${metres('nb', f.least)} lang.`,
    en: (f: { least: number }) => `The wall must be at least ${metres('en', f.least)} long.`,
  },
  wallsOutside: {
    nb: (f: { names: string; count: number }) =>
      `${f.count === 1 ? 'Vegg' : 'Veggene'} ${f.names} ville ligge utenfor rommet. Flytt ${f.count === 1 ? 'den' : 'dem'} først.`,
    en: (f: { names: string; count: number }) =>
      `${f.count === 1 ? 'Wall' : 'Walls'} ${f.names} would lie outside the room. Move ${f.count === 1 ? 'it' : 'them'} first.`,
  },
  roomIsUsed: {
    nb: (f: { works: number }) => `${verk(f.works)} har plass i rommet. Flytt dem først.`,
    en: (f: { works: number }) => `${works(f.works)} have a place in the room. Move them first.`,
  },
  wallIsUsed: {
    nb: (f: { name: string; works: number }) => `${verk(f.works)} henger på vegg ${f.name}. Flytt dem først.`,
    en: (f: { name: string; works: number }) => `${works(f.works)} hang on wall ${f.name}. Move them first.`,
  },
})
