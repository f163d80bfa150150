import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { formView } from '#app/domains/art-round/application/artist-screens.server.ts'
import { arrangeWorks } from '#app/domains/art-round/application/commands/arrange-works.server.ts'
import { saveApplication } from '#app/domains/art-round/application/commands/save-application.server.ts'
import { deedOfButton } from '#app/domains/art-round/application/deeds.ts'
import { likenessForArtist } from '#app/domains/art-round/application/likeness.server.ts'
import { changesBetween } from '#app/domains/art-round/application/merge.ts'
import { tilesOf } from '#app/domains/places/tiles.server.ts'
import { to } from '#app/http/deed.server.ts'
import { passGate } from '#app/http/gate.server.ts'
import { page } from '#app/http/page.server.ts'
import { refusal, statusOf } from '#app/http/refuse.server.ts'
import { visitOf } from '#app/http/visit.server.ts'
import { sentenceOfMessage } from '#app/http/zod-words.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { applying } from '#app/i18n/applying.ts'
import { sentence } from '#app/i18n/sentence.ts'
import { Fault } from '#app/kernel/fault.ts'
import { ApplicationForm, type FormReply } from '#app/ui/application/application-form.tsx'
import { ClosedApplication } from '#app/ui/application/closed-application.tsx'
import { DeadlineLine } from '#app/ui/application/deadline-line.tsx'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { readPlainForm } from './plain-form.server.ts'

type View = Awaited<ReturnType<typeof formView>>

export const meta = titledBy((view: View) => view.call.title)
export const handle = { hydrate: true, path: [{ name: 'apply' as const, text: applying.apply }] }

export const loader = page('signed-in', async ({ ctx, actor, locale, params }) => {
  try {
    const callId = params.callId ?? ''
    const view = await formView(ctx, actor, locale, callId)
    return { ...view, alike: await likenessForArtist(ctx.db, actor, callId), tiles: tilesOf(ctx) }
  } catch (error) {
    // Not begun: the way in is where the call is.
    if (error instanceof Fault && error.kind === 'missing') throw to(addressIn(locale, 'apply'))
    throw error
  }
})

/** The form without script. With it, save.tsx and picture.tsx are asked instead. */
export const action = async ({ request, params, context }: ActionFunctionArgs) => {
  const visit = await visitOf(request, context)
  const { ctx, locale, url } = visit
  const callId = params.callId ?? ''
  try {
    const actor = passGate('signed-in', visit, false)
    const args = { ...visit, actor, request, params: params as Record<string, string> }
    const { intent, typed, base, refused } = await readPlainForm(args)
    const [choice, field = ''] = intent.split(/:(.*)/s)
    const changes = changesBetween(base, typed).filter((change) => !(choice === 'theirs' && change.field === field))
    const reply: FormReply = { values: typed, base, errors: refused, formErrors: [], conflicts: [] }
    try {
      const outcome = await saveApplication(ctx, actor, locale, callId, changes)
      const deed = deedOfButton(intent)
      if (deed) await arrangeWorks(ctx, actor, locale, callId, deed)
      for (const [name, message] of Object.entries(outcome.refused))
        reply.errors[name] = sentenceOfMessage(message, locale) ?? message
      reply.conflicts = outcome.conflicts
    } catch (error) {
      if (!(error instanceof Fault) || error.kind === 'missing' || error.kind === 'forbidden') throw error
      reply.formErrors.push(sentence(locale, error.key, error.facts))
      return data(reply, { status: statusOf(error) })
    }
    if (Object.keys(reply.errors).length === 0 && reply.conflicts.length === 0)
      return to(intent === 'review' ? addressIn(locale, 'applicationReview', { callId }) : url.pathname)
    const stands = (await formView(ctx, actor, locale, callId)).state.values
    // What is shown and sent again: the own text where it was not kept, and everything else as it stands.
    const open = new Set([...Object.keys(reply.errors), ...reply.conflicts.map((conflict) => conflict.field)])
    reply.values = Object.fromEntries(
      Object.entries(stands).map(([name, text]) => [name, open.has(name) ? (typed[name] ?? text) : text]),
    )
    reply.base = stands
    return data(reply, { status: reply.conflicts.length > 0 ? 409 : 422 })
  } catch (error) {
    if (error instanceof Fault) throw refusal(error, locale)
    throw error
  }
}

export default function Application() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<FormReply>()
  const { callId = '' } = useParams()
  const review = addressIn(locale, 'applicationReview', { callId })
  const { call, now, extended, closed, shown } = view
  return (
    <div className="stack stack--loose">
      <div className="stack">
        <h1>{call.title}</h1>
        <DeadlineLine deadline={call.deadline} closesAt={call.closesAt} now={now} extended={extended} />
        {closed === null && <p className="soft apply-scripted">{t(applying.autosaves)}</p>}
      </div>
      {closed === null || reply ? (
        <ApplicationForm
          view={view}
          reply={reply}
          addresses={{
            save: addressIn(locale, 'applicationSave', { callId }),
            picture: addressIn(locale, 'applicationPicture', { callId }),
            review,
            library: addressIn(locale, 'applicationFromLibrary', { callId }),
          }}
        />
      ) : (
        <ClosedApplication sentence={closed} shown={shown} review={review} />
      )}
    </div>
  )
}
