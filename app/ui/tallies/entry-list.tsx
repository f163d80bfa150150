import type { EntryView } from '#app/domains/tallies/views.ts'
import { kindWords, methodWords } from '#app/domains/tallies/words.ts'
import { tallies } from '#app/i18n/tallies.ts'
import { sayNumber } from '#app/kernel/money.ts'
import { osloDate, sayClock, sayInstant } from '#app/kernel/say-when.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { NumberField } from '#app/ui/kit/text-fields.tsx'

interface EntryListProps {
  entries: readonly EntryView[]
  /** The day that it is about: what was entered on another one is said with its date. */
  date: string
  once: string
  form: FormState
}

/** What has been entered on one day, the latest first, each with a way to correct it. */
export function EntryList({ entries, date, once, form }: EntryListProps) {
  const t = useWords()
  const locale = useLocale()
  if (entries.length === 0) return <p className="soft">{t(tallies.noEntries)}</p>
  const when = (entry: EntryView) => {
    const at = new Date(entry.enteredAt)
    return osloDate(at) === date ? sayClock(at, locale) : sayInstant(at, locale)
  }
  return (
    <ul className="entries plain-list">
      {entries.map((entry) => {
        const what = `${t(kindWords[entry.kind])}: ${sayNumber(entry.visits, locale)}`
        const who = entry.mine ? t(tallies.byYou) : entry.by || t(tallies.byFile)
        return (
          <li key={entry.id} className="entry" data-taken-back={entry.takenBack ? '' : undefined}>
            <div className="entry__line">
              <span className="entry__figure">{sayNumber(entry.visits, locale)}</span>
              <span className="entry__what">
                <span>
                  {t(kindWords[entry.kind])} · {t(methodWords[entry.method]).toLowerCase()}
                </span>
                <span className="small soft">{t(tallies.enteredBy, { when: when(entry), who })}</span>
              </span>
              {entry.takenBack && <Tag>{t(tallies.takenBack)}</Tag>}
            </div>
            {entry.can.correct && (
              <Disclosure
                summary={
                  <>
                    <span aria-hidden="true">{t(tallies.correct)}</span>
                    <span className="only-heard">{t(tallies.correctEntry, { what })}</span>
                  </>
                }
                open={form.reply?.values.entryId === entry.id}
              >
                <form method="post" className="stack" noValidate>
                  <input type="hidden" name="intent" value="correct-visits" />
                  <input type="hidden" name="entryId" value={entry.id} />
                  <input type="hidden" name="onceKey" value={`${once}:c:${entry.id.slice(-12)}`} />
                  <NumberField
                    label={t(tallies.rightNumber)}
                    help={t(tallies.rightNumberHelp)}
                    id={`right-${entry.id}`}
                    name="visits"
                    defaultValue={form.reply?.values.entryId === entry.id ? form.value('visits') : entry.visits}
                    error={form.reply?.values.entryId === entry.id ? form.error('visits') : undefined}
                  />
                  <div>
                    <Button variant="secondary">{t(tallies.saveCorrection)}</Button>
                  </div>
                </form>
              </Disclosure>
            )}
          </li>
        )
      })}
    </ul>
  )
}
