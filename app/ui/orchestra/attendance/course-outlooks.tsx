import { COURSE_RULE } from '#app/domains/orchestra/attendance/rules.ts'
import type { OverviewView } from '#app/domains/orchestra/attendance/views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { orchestraAttendance as words } from '#app/i18n/orchestra-attendance.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Notice, type Tone } from '#app/ui/kit/notice.tsx'

type Outlook = OverviewView['courses'][number]

const TONES = { early: 'info', stands: 'success', hangs: 'warning', falls: 'danger' } as const satisfies Record<
  Outlook['outlook']['word'],
  Tone
>

/** What becomes of a course, in a sentence. */
export function sayOutlook({ course: code, outlook, needed }: Outlook, locale: Locale): string {
  const course = code === 'tutti' ? say(locale, words.courseTutti) : groupWords(code)[locale]
  const { word, over, ofAge, reachable } = outlook
  if (word === 'early') return say(locale, words.courseEarly, { course })
  if (word === 'stands') return say(locale, words.courseStands, { course, over, ofAge })
  if (word === 'hangs') {
    const list = new Intl.ListFormat(locale === 'nb' ? 'nb' : 'en-GB', { type: 'conjunction' })
    if (needed.length > 0) return say(locale, words.courseHangs, { course, names: list.format(needed) })
    return say(locale, words.courseHangsSomeone, { course })
  }
  return reachable < COURSE_RULE.participants
    ? say(locale, words.courseFallsPeople, { course, reachable })
    : say(locale, words.courseFallsHours, { course })
}

/** The courses, those in danger with their own colour and sign. */
export function CourseOutlooks({ courses }: { courses: OverviewView['courses'] }) {
  const t = useWords()
  const locale = useLocale()
  if (courses.length === 0) return <p>{t(words.nothingYet)}</p>
  return (
    <section className="stack stack--tight" aria-labelledby="kursene">
      <h2 id="kursene">{t(words.courses)}</h2>
      {courses.map((one) => (
        <Notice key={one.course} tone={TONES[one.outlook.word]}>
          <p>{sayOutlook(one, locale)}</p>
        </Notice>
      ))}
    </section>
  )
}
