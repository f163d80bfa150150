import { data } from '@remix-run/node'
import { useActionData, useLoaderData, useNavigate, useSearchParams } from '@remix-run/react'
import { useRef } from 'react'
import { recuse } from '#app/domains/art-round/jury/commands/recuse.server.ts'
import { saveAssessment } from '#app/domains/art-round/jury/commands/save-assessment.server.ts'
import { sheetInput } from '#app/domains/art-round/jury/input.ts'
import { sheetView } from '#app/domains/art-round/jury/screens.server.ts'
import type { Answers, SheetView } from '#app/domains/art-round/jury/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { say } from '#app/i18n/words.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { type Returned, Sheet } from '#app/ui/jury/sheet.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

export const meta = titledBy((view: SheetView, locale) =>
  say(locale, juryDesk.sheetOf, { number: view.number, total: view.progress.total }),
)
/** The way back is in the sheet's own head, so that the pictures have the room. */
export const handle = { hydrate: true, wide: true }

export const loader = page(['juror', 'chair'], ({ ctx, actor, params }) =>
  sheetView(ctx, actor, yearIn(params), params.number ?? ''),
)

/** What a plain save gets back when another window had saved. */
interface Collided {
  collided: Answers
}

export const action = deed(['juror', 'chair'], sheetInput, async ({ ctx, actor, locale, params, url, value }) => {
  const year = yearIn(params)
  const number = Number(params.number)
  const desk = addressIn(locale, 'jury', { year })
  if (value.intent === 'recuse') {
    await recuse(ctx, actor, year, value)
    return to(desk)
  }
  const { sheet, version, score, pick, note, onward } = value
  const outcome = await saveAssessment(ctx, actor, year, { sheet, version, scores: score, pick, note })
  if (!outcome.saved) return data<Collided>({ collided: { scores: score, pick, note } }, { status: 409 })
  if (onward === 'stay') return to(url.pathname)
  const { next } = await sheetView(ctx, actor, year, String(number))
  return to(next ? addressIn(locale, 'jurySheet', { year, number: next }) : desk)
})

const typedScores = (values: Reply['values']): Answers['scores'] =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, number][] =>
      name.startsWith('score.') && typeof value === 'string' && /^\d+$/.test(value)
        ? [[name.slice('score.'.length), Number(value)]]
        : [],
    ),
  )

/** What a plain form brought back, as the sheet shows it. */
function returnedOf(reply: Reply | Collided | undefined): Returned {
  const none = { answers: null, errors: {}, collided: false, reason: '' }
  if (!reply) return none
  if ('collided' in reply) return { ...none, answers: reply.collided, collided: true }
  const errors = Object.fromEntries(Object.entries(reply.errors).map(([name, texts]) => [name, texts[0] ?? '']))
  const { pick, note, reason } = reply.values
  if (reply.intent === 'recuse') return { ...none, errors, reason: String(reason ?? '') }
  const answers = { scores: typedScores(reply.values), pick: pick ? Number(pick) : null, note: String(note ?? '') }
  return { ...none, answers, errors }
}

export default function JurySheet() {
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply | Collided>()
  const navigate = useNavigate()
  const asked = Number(useSearchParams()[0].get('bilde'))
  const first = useRef(view.sheet.key)
  const formErrors = reply && 'formErrors' in reply ? reply.formErrors : []
  return (
    <>
      {formErrors.map((text) => (
        <Notice key={text} tone="danger" live>
          <p>{text}</p>
        </Notice>
      ))}
      <Sheet
        key={view.sheet.key}
        view={view}
        returned={returnedOf(reply)}
        asked={Number.isInteger(asked) && asked > 0 ? asked : null}
        arrived={first.current !== view.sheet.key}
        go={navigate}
      />
    </>
  )
}
