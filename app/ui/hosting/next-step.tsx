import type { HostingStage } from '#app/domains/hosting/hosting.ts'
import type { CaseFileView } from '#app/domains/hosting/pipeline/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { hosting } from '#app/i18n/hosting.ts'
import { hostingScreens as words } from '#app/i18n/hosting-screens.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { Needs } from './needs.tsx'
import { useHostNames } from './use-host-names.ts'

/** Where a hosting stands, what the next stage asks for, and the deeds that move it. */
export function NextStep({ view, form }: { view: CaseFileView; form: FormState }) {
  const t = useWords()
  const locale = useLocale()
  const names = useHostNames()
  const { stage, next, rival, reserves, year, can, version, reserve } = view
  const isReady = next?.needs.every(({ met }) => met) ?? false
  const hasEnded = stage === 'declined' || stage === 'withdrawn'
  return (
    <section className="panel stack" aria-labelledby="neste">
      <h2 id="neste">
        {next
          ? t(words.nextIs, { stage: t(hosting[next.stage]).toLowerCase() })
          : t(hasEnded ? words.fellAway : words.finished)}
      </h2>
      <p>{t(hosting[`${stage}Means`])}</p>
      {rival && (
        <Notice tone="warning">
          <a href={addressIn(locale, 'hostingCase', { id: rival.id })}>
            {t(words.rivalHas, { names: names(rival.names), year })}
          </a>
        </Notice>
      )}
      {hasEnded && reserves.length > 0 && (
        <Notice title={t(words.reservesStandReady, { year })}>
          <ul className="plain-list">
            {reserves.map((one) => (
              <li key={one.id}>
                <a href={addressIn(locale, 'hostingCase', { id: one.id })}>{names(one.names)}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Needs view={view} />
      {next && !can.move && <p className="soft">{t(words.officeMoves)}</p>}
      {next && can.move && isReady && (
        <form method="post" className="cluster">
          <input type="hidden" name="intent" value="move" />
          <input type="hidden" name="to" value={next.stage} />
          <input type="hidden" name="version" value={version} />
          <Button>{t(words.moveTo, { stage: t(hosting[next.stage]).toLowerCase() })}</Button>
        </form>
      )}
      {(can.standBy || (can.stepIn && reserve)) && (
        <form method="post" className="stack stack--tight">
          <input type="hidden" name="intent" value={reserve ? 'step-in' : 'stand-by'} />
          <input type="hidden" name="version" value={version} />
          <div>
            <Button variant="secondary">{t(reserve ? words.stepIn : words.standBy)}</Button>
          </div>
          <p className="small soft">{t(reserve ? words.stepInHelp : words.standByHelp)}</p>
        </form>
      )}
      <OtherWays view={view} form={form} />
    </section>
  )
}

/** Back, out of it, or in again: each with a reason. */
function OtherWays({ view, form }: { view: CaseFileView; form: FormState }) {
  const t = useWords()
  const { back, resume, can, version } = view
  const stageOf = (stage: HostingStage) => ({ stage: t(hosting[stage]).toLowerCase() })
  const choices = [
    ...(back ? [{ value: back, label: t(words.backTo, stageOf(back)) }] : []),
    ...(resume ? [{ value: resume, label: t(words.resumeAt, stageOf(resume)) }] : []),
    ...(can.end
      ? [
          { value: 'declined', label: t(words.isDeclined) },
          { value: 'withdrawn', label: t(words.isWithdrawn) },
        ]
      : []),
  ]
  const [first] = choices
  if (!first) return null
  return (
    <Disclosure summary={t(words.goBack)} open={form.reply !== undefined && form.error('reason') !== undefined}>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value="move" />
        <input type="hidden" name="version" value={version} />
        <RadioGroup
          label={t(words.whatHappens)}
          name="to"
          choices={choices}
          defaultValue={form.value('to') || first.value}
          error={form.error('to')}
        />
        <TextArea label={t(words.reason)} help={t(words.reasonHelp)} rows={3} {...form.field('reason')} />
        <div>
          <Button variant="secondary">{t(words.doIt)}</Button>
        </div>
      </form>
    </Disclosure>
  )
}
