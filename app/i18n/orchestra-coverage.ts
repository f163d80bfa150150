/** The meter: what can be played when, what is missing, and what mends it. */
import { counted, words } from './words.ts'

export const orchestraCoverage = words({
  title: { nb: 'Besetningsmåler', en: 'Coverage' },
  lede: {
    nb: 'Hva dere kan spille når, etter svarene fra familiene.',
    en: 'What you can play when, by the families’ answers.',
  },
  theSeminar: { nb: 'Seminaret', en: 'The seminar' },
  morning: { nb: 'før lunsj', en: 'before lunch' },
  afternoon: { nb: 'etter lunsj', en: 'after lunch' },
  playable: {
    nb: ({ when, green, all }: { when: string; green: number; all: number }) =>
      all === 0
        ? `${when} er ingen stykker satt opp.`
        : green === all
          ? `${when} kan dere spille ${all === 1 ? 'stykket' : all === 2 ? 'begge stykkene' : `alle de ${all} stykkene`}.`
          : green === 0
            ? `${when} kan dere ikke spille ${all === 1 ? 'stykket' : `noen av de ${all} stykkene`} fulltallig.`
            : `${when} kan dere spille ${green} av ${all} stykker.`,
    en: ({ when, green, all }: { when: string; green: number; all: number }) =>
      all === 0
        ? `${when}: no pieces are set.`
        : green === all
          ? `${when}: you can play ${all === 1 ? 'the piece' : `all ${all} pieces`}.`
          : green === 0
            ? `${when}: you cannot play ${all === 1 ? 'the piece' : `any of the ${all} pieces`} with every part.`
            : `${when}: you can play ${green} of ${all} pieces.`,
  },
  ifAllCome: {
    nb: ({ count }: { count: number }) => `Hvis alle som ikke har svart, kommer: ${count}.`,
    en: ({ count }: { count: number }) => `If everyone who has not answered comes: ${count}.`,
  },
  counts: {
    nb: ({ certain, unsure, away }: { certain: number; unsure: number; away: number }) =>
      [`${certain} kommer`, unsure > 0 ? `${unsure} er usikre` : '', away > 0 ? `${away} kan ikke` : '']
        .filter(Boolean)
        .join(', '),
    en: ({ certain, unsure, away }: { certain: number; unsure: number; away: number }) =>
      [`${certain} come`, unsure > 0 ? `${unsure} uncertain` : '', away > 0 ? `${away} cannot` : '']
        .filter(Boolean)
        .join(', '),
  },
  matrix: { nb: 'Stykkene dag for dag', en: 'The pieces day by day' },
  matrixHelp: {
    nb: 'Trykk på en rute for å se hver stemme og hva som kan gjøres. Ringen viser når stykket står på øveplanen.',
    en: 'Choose a square to see every part and what can be done. The ring shows when the piece is in the plan.',
  },
  piece: { nb: 'Stykke', en: 'Piece' },
  green: { nb: 'fulltallig', en: 'every part' },
  amber: { nb: 'usikkert eller tynt', en: 'uncertain or thin' },
  red: { nb: 'mangler stemmer', en: 'parts missing' },
  greenShort: { nb: 'ok', en: 'ok' },
  cell: {
    nb: ({ piece, when, level, planned }: { piece: string; when: string; level: string; planned: boolean }) =>
      `${piece}, ${when}: ${level}${planned ? ', på øveplanen' : ''}`,
    en: ({ piece, when, level, planned }: { piece: string; when: string; level: string; planned: boolean }) =>
      `${piece}, ${when}: ${level}${planned ? ', in the plan' : ''}`,
  },
  short: {
    nb: ({ count }: { count: number }) => `mangler ${count}`,
    en: ({ count }: { count: number }) => `${count} missing`,
  },
  unsure: {
    nb: ({ count }: { count: number }) => `${count} usikre`,
    en: ({ count }: { count: number }) => `${count} unsure`,
  },
  noPieces: { nb: 'Ingen stykker å måle mot', en: 'No pieces to hold the answers against' },
  noPiecesWhy: {
    nb: 'Sett stykker på repertoaret til orkesteret først. Da ser du her hva som mangler.',
    en: 'Put pieces on the orchestra’s repertoire first. Then you see here what is missing.',
  },
  toRepertoire: { nb: 'Gå til repertoaret', en: 'Go to the repertoire' },

  gaps: { nb: 'Det som mangler', en: 'What is missing' },
  noGaps: {
    nb: 'Ingenting mangler i det som står på øveplanen.',
    en: 'Nothing is missing in what is planned.',
  },
  notPlanned: {
    nb: 'Ingen stykker er satt på øveplanen ennå. Målerne under gjelder hele repertoaret.',
    en: 'No pieces are in the plan yet. The squares cover the whole repertoire.',
  },
  areMissing: {
    nb: ({ parts }: { parts: string }) => `${parts} mangler.`,
    en: ({ parts }: { parts: string }) => `${parts} missing.`,
  },
  areUnsure: {
    nb: ({ parts, count }: { parts: string; count: number }) => `${parts} er ${count === 1 ? 'usikker' : 'usikre'}.`,
    en: ({ parts, count }: { parts: string; count: number }) => `${parts} ${count === 1 ? 'is' : 'are'} uncertain.`,
  },
  partShort: {
    nb: ({ part, short }: { part: string; short: number }) => `${short} på ${part}`,
    en: ({ part, short }: { part: string; short: number }) => `${short} in ${part}`,
  },
  seeRemedies: { nb: 'Se hva du kan gjøre', en: 'See what you can do' },

  close: {
    nb: ({ piece, when }: { piece: string; when: string }) => `${piece}, ${when}`,
    en: ({ piece, when }: { piece: string; when: string }) => `${piece}, ${when}`,
  },
  part: { nb: 'Stemme', en: 'Part' },
  players: { nb: 'Spiller', en: 'Players' },
  nobody: { nb: 'Ingen', en: 'Nobody' },
  nameless: {
    nb: ({ count }: { count: number }) => counted('nb', count, 'musikant', 'musikanter'),
    en: ({ count }: { count: number }) => counted('en', count, 'player', 'players'),
  },
  of: {
    nb: ({ certain, least, ideal }: { certain: number; least: number; ideal: number }) =>
      least === ideal ? `${certain} av ${least}` : `${certain} av ${least}–${ideal}`,
    en: ({ certain, least, ideal }: { certain: number; least: number; ideal: number }) =>
      least === ideal ? `${certain} of ${least}` : `${certain} of ${least}–${ideal}`,
  },
  number: { nb: 'Antall', en: 'Number' },
  state: { nb: 'Tilstand', en: 'State' },
  stateMissing: { nb: 'mangler', en: 'missing' },
  stateUnanswered: { nb: 'usikker', en: 'uncertain' },
  stateFew: { nb: 'færre enn ønsket', en: 'fewer than wished for' },
  stateFine: { nb: 'dekket', en: 'covered' },
  lent: {
    nb: ({ name, own, plays }: { name: string; own: string; plays: string }) => `${name} (${own}) spiller ${plays}.`,
    en: ({ name, own, plays }: { name: string; own: string; plays: string }) => `${name} (${own}) plays ${plays}.`,
  },
  notNamed: {
    nb: ({ name, double, part }: { name: string; double: string; part: string }) =>
      `Spør ${name} om ${double}: det hører til ${part}, og er ikke oppgitt.`,
    en: ({ name, double, part }: { name: string; double: string; part: string }) =>
      `Ask ${name} about ${double}: it belongs to ${part}, and has not been stated.`,
  },
  whatToDo: {
    nb: ({ part }: { part: string }) => `Hva kan gjøres med ${part}`,
    en: ({ part }: { part: string }) => `What can be done about ${part}`,
  },
  nothingToDo: {
    nb: 'Ingen i orkesteret, på ventelisten eller i vikarlisten spiller dette.',
    en: 'Nobody in the orchestra, on the waiting list or among the stand-ins plays this.',
  },
  remedyAsk: {
    nb: ({ names }: { names: string }) => `Spør ${names}, som ikke har svart for hele tiden.`,
    en: ({ names }: { names: string }) => `Ask ${names}, who has not answered for the whole time.`,
  },
  remedyDouble: {
    nb: ({ name, own, plays }: { name: string; own: string; plays: string }) =>
      `${name} (${own}) spiller også ${plays}.`,
    en: ({ name, own, plays }: { name: string; own: string; plays: string }) => `${name} (${own}) also plays ${plays}.`,
  },
  remedyStandIn: {
    nb: ({ name }: { name: string }) => `${name} står på vikarlisten.`,
    en: ({ name }: { name: string }) => `${name} is among the stand-ins.`,
  },
  remedyPartner: {
    nb: ({ partner, players }: { partner: string; players: number }) =>
      `${partner} kommer med ${counted('nb', players, 'musikant', 'musikanter')} som spiller dette.`,
    en: ({ partner, players }: { partner: string; players: number }) =>
      `${partner} brings ${counted('en', players, 'player', 'players')} of this.`,
  },
  remedyWaiting: {
    nb: ({ waiting }: { waiting: number }) => `${waiting} på ventelisten spiller dette.`,
    en: ({ waiting }: { waiting: number }) => `${waiting} on the waiting list play this.`,
  },
  remedyCoach: {
    nb: ({ name }: { name: string }) => `Instruktør ${name} kan spille med.`,
    en: ({ name }: { name: string }) => `Coach ${name} can play.`,
  },
  thenAll: { nb: 'Da er alt dekket.', en: 'Then everything is covered.' },
  thenBut: {
    nb: ({ parts }: { parts: string }) => `Da er alt dekket unntatt ${parts}.`,
    en: ({ parts }: { parts: string }) => `Then everything is covered except ${parts}.`,
  },
  thenStill: {
    nb: ({ count }: { count: number }) => `Da mangler fortsatt ${counted('nb', count, 'stemme', 'stemmer')}.`,
    en: ({ count }: { count: number }) => `Then ${counted('en', count, 'part is', 'parts are')} still missing.`,
  },
  and: { nb: 'og', en: 'and' },
  ask: { nb: 'Spør', en: 'Ask' },
  askName: {
    nb: ({ name }: { name: string }) => `Spør ${name} per e-post`,
    en: ({ name }: { name: string }) => `Ask ${name} by e-mail`,
  },
  seeReplies: { nb: 'Se svarene', en: 'See the answers' },
  seeWaiting: { nb: 'Gå til ventelisten', en: 'Go to the waiting list' },
  countPartner: { nb: 'Regn med partneren', en: 'Count the partner in' },
  leavePartner: { nb: 'Regn uten partneren', en: 'Leave the partner out' },
  partnerCounted: {
    nb: ({ partner, players }: { partner: string; players: number }) =>
      `${counted('nb', players, 'musikant', 'musikanter')} fra ${partner} er regnet med.`,
    en: ({ partner, players }: { partner: string; players: number }) =>
      `${counted('en', players, 'player', 'players')} of ${partner} ${players === 1 ? 'is' : 'are'} counted in.`,
  },

  swap: { nb: 'Bytt rekkefølge', en: 'Swap the order' },
  swapWhat: {
    nb: ({ a, whenA, b, whenB }: { a: string; whenA: string; b: string; whenB: string }) =>
      `Bytt «${a}» (${whenA}) og «${b}» (${whenB}).`,
    en: ({ a, whenA, b, whenB }: { a: string; whenA: string; b: string; whenB: string }) =>
      `Swap “${a}” (${whenA}) and “${b}” (${whenB}).`,
  },
  swapGain: {
    nb: ({ before, after }: { before: number; after: number }) =>
      after < before
        ? after === 0
          ? 'Da er alle stemmer dekket når stykkene øves.'
          : `Da mangler ${counted('nb', after, 'musikant', 'musikanter')} når stykkene øves, mot ${before} nå.`
        : 'Da blir det færre usikre stemmer når stykkene øves.',
    en: ({ before, after }: { before: number; after: number }) =>
      after < before
        ? after === 0
          ? 'Then every part is covered when the pieces are rehearsed.'
          : `Then ${counted('en', after, 'player is', 'players are')} missing when the pieces are rehearsed, against ${before} now.`
        : 'Then fewer parts are uncertain when the pieces are rehearsed.',
  },
  doSwap: { nb: 'Bytt', en: 'Swap' },
  swapped: { nb: 'Rekkefølgen er byttet.', en: 'The order is swapped.' },
  order: { nb: 'Rekkefølgen dag for dag', en: 'The order day by day' },
  notAPlace: {
    nb: 'Skriv et nummer fra 1 til 99, eller la feltet stå tomt.',
    en: 'Enter a number from 1 to 99, or leave the field empty.',
  },
  orderHelp: {
    nb: 'Skriv 1, 2, 3 ved stykkene som skal øves. Tomt betyr at stykket ikke øves den dagen.',
    en: 'Write 1, 2, 3 at the pieces to be rehearsed. Empty means not on that day.',
  },
  orderOf: {
    nb: ({ piece, when }: { piece: string; when: string }) => `Nummer for ${piece}, ${when}`,
    en: ({ piece, when }: { piece: string; when: string }) => `Number of ${piece}, ${when}`,
  },
  keepOrder: { nb: 'Lagre rekkefølgen', en: 'Save the order' },
  orderKept: { nb: 'Rekkefølgen er lagret.', en: 'The order is saved.' },
  orderChanged: {
    nb: 'Rekkefølgen er endret i mellomtiden. Se på siden og prøv igjen.',
    en: 'The order has changed meanwhile. Look at the page and try again.',
  },
})
