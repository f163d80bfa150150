import type { MeetingView } from '#app/domains/hosting/project/views.ts'
import { hostingMeetings as words } from '#app/i18n/hosting-meetings.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { osloDate, sayFullDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ProseBlocks } from '#app/ui/kit/prose-blocks.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'

/** What was said, who came, and the button that sends it to the group. */
export function Minutes({ view, reply }: { view: MeetingView; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const { guests, minutes, minutesAt, shownMinutes, version, can } = view
  const came = guests.filter((guest) => guest.came ?? (guest.answer === 'yes' && !minutes)).map(({ id }) => id)
  const form = formOf(reply, { minutes, came }, 'minutes')
  return (
    <section className="stack" id="referat" aria-labelledby="referat-tittel">
      <h2 id="referat-tittel">{t(words.minutes)}</h2>
      {minutes ? (
        <ProseBlocks blocks={shownMinutes} headingLevel={3} />
      ) : (
        <p className="soft">{t(words.noMinutesYet)}</p>
      )}
      {minutesAt && (
        <p className="small soft">{t(words.sentAt, { day: sayFullDate(osloDate(new Date(minutesAt)), locale) })}</p>
      )}
      {can.send && (
        <form method="post" className="stack stack--tight">
          <input type="hidden" name="intent" value="send" />
          <p className="small soft">{t(words.sendTo, { count: guests.length })}</p>
          <div>
            <Button variant={minutesAt ? 'secondary' : 'primary'}>
              {t(minutesAt ? words.sendAgain : words.sendMinutes)}
            </Button>
          </div>
        </form>
      )}
      {can.minute && (
        <Disclosure summary={t(words.writeMinutes)} open={form.reply !== undefined || !minutes}>
          <form method="post" className="form" noValidate>
            <input type="hidden" name="intent" value="minutes" />
            <input type="hidden" name="version" value={version} />
            {guests.length > 0 && (
              <CheckboxGroup
                label={t(words.whoCame)}
                name="came"
                choices={guests.map(({ id, name }) => ({ value: id, label: name }))}
                defaultValues={form.values('came')}
                error={form.error('came')}
              />
            )}
            <TextArea label={t(words.minutes)} help={t(words.markdownHelp)} rows={12} {...form.field('minutes')} />
            <div>
              <Button variant="secondary">{t(words.saveMinutes)}</Button>
            </div>
          </form>
        </Disclosure>
      )}
    </section>
  )
}
