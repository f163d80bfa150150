import { words } from './words.ts'

/** News, for everyone and at the secretariat's desk. */
export const news = words({
  news: { nb: 'Nyheter', en: 'News' },
  newsAbout: {
    nb: 'Nytt fra Kunst rett vest: utlysning, åpning, program og det som skjer i runden.',
    en: 'News from Kunst rett vest: the call, the opening, the programme and what happens in the round.',
  },
  noNews: { nb: 'Ingen nyheter ennå', en: 'No news yet' },
  noNewsWhy: {
    nb: 'Her kommer nytt om utlysning, åpning og program.',
    en: 'News of the call, the opening and the programme will appear here.',
  },
  moreNews: { nb: 'Flere nyheter', en: 'More news' },
  allNews: { nb: 'Alle nyheter', en: 'All news' },
  inNorwegian: { nb: 'Teksten er på norsk.', en: 'This text is in Norwegian.' },
  feed: { nb: 'Følg med i en nyhetsleser (Atom)', en: 'Follow in a feed reader (Atom)' },

  erratum: { nb: 'Rettelse til katalogen', en: 'Correction to the catalogue' },
  erratumOf: {
    nb: (f: { number: string }) => `Rettelse til nr. ${f.number} i katalogen`,
    en: (f: { number: string }) => `Correction to no. ${f.number} in the catalogue`,
  },

  // At the desk
  desk: { nb: 'Nyheter', en: 'News' },
  deskLede: {
    nb: 'Skriv kort. Det viktigste først, så når og hvor.',
    en: 'Keep it short. What matters first, then when and where.',
  },
  write: { nb: 'Skriv en nyhet', en: 'Write a piece of news' },
  titleNb: { nb: 'Tittel på norsk', en: 'Title in Norwegian' },
  titleEn: { nb: 'Tittel på engelsk', en: 'Title in English' },
  textNb: { nb: 'Tekst på norsk', en: 'Text in Norwegian' },
  textEn: { nb: 'Tekst på engelsk', en: 'Text in English' },
  textHelp: {
    nb: 'En tom linje gir et nytt avsnitt. **To stjerner** gir halvfet skrift, «- » først på linjen gir en liste, «## » gir en mellomtittel, og [ord](https://…) gir en lenke.',
    en: 'An empty line begins a new paragraph. **Two asterisks** give bold type, “- ” at the start of a line gives a list, “## ” a subheading, and [words](https://…) a link.',
  },
  englishHelp: {
    nb: 'Uten engelsk tekst får engelske lesere den norske.',
    en: 'Without an English text, English readers get the Norwegian one.',
  },
  begin: { nb: 'Begynn å skrive', en: 'Begin writing' },
  save: { nb: 'Lagre', en: 'Save' },
  saved: { nb: 'Lagret', en: 'Saved' },
  publish: { nb: 'Publiser', en: 'Publish' },
  publishHelp: {
    nb: 'Nyheten vises straks på forsiden, på nyhetssiden og i strømmen.',
    en: 'The news appears at once on the front page, on the news page and in the feed.',
  },
  withdraw: { nb: 'Trekk tilbake', en: 'Withdraw' },
  withdrawHelp: {
    nb: 'Nyheten blir et utkast igjen. Lenker til den virker ikke så lenge.',
    en: 'The news becomes a draft again. Links to it do not work meanwhile.',
  },
  remove: { nb: 'Slett utkastet', en: 'Delete the draft' },
  removeHelp: { nb: 'Utkastet slettes for godt.', en: 'The draft is deleted for good.' },
  draft: { nb: 'Utkast', en: 'Draft' },
  published: {
    nb: (f: { when: string }) => `Publisert ${f.when}`,
    en: (f: { when: string }) => `Published ${f.when}`,
  },
  begun: { nb: (f: { when: string }) => `Begynt ${f.when}`, en: (f: { when: string }) => `Begun ${f.when}` },
  notTranslated: { nb: 'Bare på norsk', en: 'Norwegian only' },
  translated: { nb: 'Norsk og engelsk', en: 'Norwegian and English' },
  columnTitle: { nb: 'Nyhet', en: 'News' },
  columnState: { nb: 'Status', en: 'State' },
  columnLanguage: { nb: 'Språk', en: 'Language' },
  picture: { nb: 'Bilde', en: 'Picture' },
  pictureOf: { nb: 'Bilde til nyheten', en: 'Picture for the news' },
  addPicture: { nb: 'Legg til bilde', en: 'Add a picture' },
  otherPicture: { nb: 'Bytt bilde', en: 'Change the picture' },
  takeDownPicture: { nb: 'Ta bort bildet', en: 'Remove the picture' },
  pictureAlt: { nb: 'Hva bildet viser', en: 'What the picture shows' },
  pictureAltHelp: {
    nb: 'Én setning for dem som ikke kan se det.',
    en: 'One sentence for those who cannot see it.',
  },
  pictureRights: {
    nb: 'Bruk bare bilder som dere har lov til å vise. Skriv fotografen i teksten.',
    en: 'Only use pictures that you may show. Name the photographer in the text.',
  },
  choosePicture: { nb: 'Velg bilde', en: 'Choose a picture' },
  choosePictureHelp: { nb: 'JPEG, PNG, WebP eller HEIC, inntil 30 MB', en: 'JPEG, PNG, WebP or HEIC, up to 30 MB' },
  sendPicture: { nb: 'Send bildet', en: 'Send the picture' },
  back: { nb: 'Tilbake', en: 'Back' },
  preview: { nb: 'Slik blir det', en: 'How it will look' },
  optional: { nb: 'kan stå tom', en: 'optional' },
  most: {
    nb: (f: { most: number }) => `Inntil ${f.most} tegn`,
    en: (f: { most: number }) => `Up to ${f.most} characters`,
  },
  see: { nb: 'Se den på nettstedet', en: 'See it on the site' },
  noNewsDesk: { nb: 'Ingen nyheter er skrevet ennå', en: 'No news has been written yet' },
  noText: { nb: 'Skriv en norsk tekst før du publiserer.', en: 'Write a Norwegian text before you publish.' },
  noAlt: {
    nb: 'Skriv hva bildet viser før du publiserer.',
    en: 'Write what the picture shows before you publish.',
  },
  halfTranslated: {
    nb: 'Skriv både tittel og tekst på engelsk, eller la begge stå tomme.',
    en: 'Write both title and text in English, or leave both empty.',
  },
  withdrawFirst: {
    nb: 'Nyheten er publisert. Trekk den tilbake først.',
    en: 'The news is published. Withdraw it first.',
  },
})
