/** Public holidays and school breaks, as a sentence says them. */
export const holidays = {
  newYear: { nb: 'første nyttårsdag', en: 'New Year’s Day' },
  palmSunday: { nb: 'palmesøndag', en: 'Palm Sunday' },
  maundyThursday: { nb: 'skjærtorsdag', en: 'Maundy Thursday' },
  goodFriday: { nb: 'langfredag', en: 'Good Friday' },
  easterSunday: { nb: 'første påskedag', en: 'Easter Sunday' },
  easterMonday: { nb: 'andre påskedag', en: 'Easter Monday' },
  labourDay: { nb: '1. mai', en: '1 May' },
  constitutionDay: { nb: '17. mai', en: '17 May' },
  ascension: { nb: 'Kristi himmelfartsdag', en: 'Ascension Day' },
  whitSunday: { nb: 'første pinsedag', en: 'Whit Sunday' },
  whitMonday: { nb: 'andre pinsedag', en: 'Whit Monday' },
  christmasDay: { nb: 'første juledag', en: 'Christmas Day' },
  boxingDay: { nb: 'andre juledag', en: 'Boxing Day' },
}
export const breaks = {
  winter: { nb: 'vinterferien (uke 8)', en: 'the winter break (week 8)' },
  easter: { nb: 'påskeferien', en: 'the Easter break' },
  autumn: { nb: 'høstferien (uke 40)', en: 'the autumn break (week 40)' },
  summer: { nb: 'sommerferien', en: 'the summer break' },
  christmas: { nb: 'juleferien', en: 'the Christmas break' },
}
