/** The page of one hosting: where it stands, what the next stage needs, its cases, documents and moves. */
import { randomUUID } from 'node:crypto'
import { findEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { namesOf } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { isMemberIn } from '#app/domains/places/lineage.ts'
import { listMunicipalities } from '#app/domains/places/queries.server.ts'
import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { DOCUMENT_TYPES } from '#app/platform/files/recognise-document.ts'
import { type Hosting, type HostingStage, isLive } from '../hosting.ts'
import { hostingsOf, theHosting } from '../queries.server.ts'
import type { HostingDocument, PoliticalCase } from './case.ts'
import { mayFollow } from './case-rules.ts'
import { mayAddToHosting, mayEvaluate, mayMoveHosting, mayRemoveDocument, maySeeAgreedAmount } from './policy.ts'
import { evidenceOf, openingOf, rivalOf } from './queries.server.ts'
import {
  canChangeParts,
  canEnd,
  canStandBy,
  canStepIn,
  caseWarnings,
  fellFromOf,
  latestCase,
  needsOf,
  nextStage,
  type Stage,
  stageBefore,
} from './rules.ts'
import { listCases, listDocuments, listMoves } from './store.server.ts'
import type { CaseFileView, CaseView, DocumentView } from './views.ts'

const isStage = (stage: HostingStage | null): stage is Stage =>
  stage !== null && stage !== 'declined' && stage !== 'withdrawn'

/** Throws missing. */
export async function caseFileView(ctx: Context, actor: Actor, id: string): Promise<CaseFileView> {
  const { db } = ctx
  const hosting = await theHosting(db, actor, id)
  const { year, stage, reserve, parts, version } = hosting
  const municipalities = await listMunicipalities(db)
  const names = new Map(municipalities.map((one) => [one.id, one.name]))
  const nameOf = (municipalityId: string) => names.get(municipalityId) ?? municipalityId
  const hostNames = (one: Pick<Hosting, 'parts'>) => one.parts.map(({ municipalityId }) => nameOf(municipalityId))
  const cases = await listCases(db, [id])
  const documents = await listDocuments(db, id)
  const moves = await listMoves(db, id)
  const people = await namesOf(
    db,
    [...moves.map(({ byId }) => byId), ...documents.map((one) => one.addedById)].flatMap((one) => one ?? []),
  )
  const next = nextStage(stage)
  const fellFrom = fellFromOf(moves)
  const rival = await rivalOf(db, hosting)
  const isOffice = mayMoveHosting(actor)
  const others = (await hostingsOf(db, { from: year, to: year })).filter((one) => one.id !== id && isLive(one))
  const edition = await findEdition(db, year)
  const taken = new Set(others.flatMap((one) => one.parts.map(({ municipalityId }) => municipalityId)))
  const own = new Set(parts.map(({ municipalityId }) => municipalityId))
  return {
    ...{ id, year, stage, reserve, version, names: hostNames(hosting) },
    parts: parts.map(({ municipalityId, lead }) => ({ municipalityId, lead, name: nameOf(municipalityId) })),
    opensOn: await openingOf(db, hosting),
    fromEdition: edition?.openingAt != null,
    edition: edition !== null,
    agreedOre: maySeeAgreedAmount(actor) ? hosting.agreedOre : null,
    note: isOffice ? hosting.note : '',
    evaluation: hosting.evaluation,
    next: next && { stage: next, needs: await needsShown(ctx, hosting, next) },
    back: isOffice ? stageBefore(stage) : null,
    resume: isOffice && isStage(fellFrom) ? fellFrom : null,
    // Who else is asked is nobody's business but the secretariat's.
    reserves: isOffice ? others.filter((one) => one.reserve).map((one) => ({ id: one.id, names: hostNames(one) })) : [],
    rival: isOffice && rival ? { id: rival.id, names: hostNames(rival) } : null,
    cases: caseViews(cases, documents, nameOf, civilDateOf(ctx.now)),
    caseFor: parts.flatMap(({ municipalityId }) => {
      const latest = latestCase(cases, municipalityId)
      return mayFollow(latest) ? [{ municipalityId, name: nameOf(municipalityId), body: latest?.body ?? '' }] : []
    }),
    documents: documents.map((one) => documentView(one, people, mayRemoveDocument(actor, hosting, one.addedById))),
    moves: moves
      .map(({ fromStage, toStage, at, byId, reason }) => ({
        ...{ from: fromStage, to: toStage, at: at.toISOString(), reason },
        by: byId ? (people.get(byId) ?? '') : '',
      }))
      .reverse(),
    members: isOffice
      ? municipalities
          .filter((one) => own.has(one.id) || (isMemberIn(one, year) && !taken.has(one.id)))
          .map((one) => ({ id: one.id, name: one.name }))
      : [],
    once: randomUUID(),
    can: {
      move: isOffice,
      end: isOffice && canEnd(hosting),
      standBy: isOffice && canStandBy(hosting),
      stepIn: isOffice && canStepIn(hosting, rival !== null),
      parts: isOffice && canChangeParts(hosting),
      facts: isOffice,
      seeAmount: maySeeAgreedAmount(actor),
      add: mayAddToHosting(actor, hosting),
      evaluate: mayEvaluate(actor, hosting),
    },
  }
}

/** What the next stage asks for, and what is missing of the stages before it; what they have is no news. */
const needsShown = async (ctx: Context, hosting: Hosting, next: Stage) =>
  needsOf(next, await evidenceOf(ctx.db, hosting, ctx.now))
    .filter(({ stage, met }) => !met || stage === next)
    .map(({ need, met }) => ({ need, met }))

function caseViews(
  cases: readonly PoliticalCase[],
  documents: readonly HostingDocument[],
  nameOf: (municipalityId: string) => string,
  today: CivilDate,
): CaseView[] {
  const latest = (municipalityId: string) => latestCase(cases, municipalityId)?.id
  return cases
    .map((one): CaseView => {
      const { hostingId: _, documentId, ...said } = one
      const document = documents.find(({ id }) => id === documentId)
      return {
        ...said,
        municipality: nameOf(one.municipalityId),
        document: document ? { id: document.id, name: document.name } : null,
        counts: latest(one.municipalityId) === one.id,
        warnings: caseWarnings(one, today),
      }
    })
    .reverse()
}

function documentView(
  { id, kind, name, mime, bytes, signedOn, addedAt, addedById }: HostingDocument,
  people: ReadonlyMap<string, string>,
  remove: boolean,
): DocumentView {
  const type = Object.entries(DOCUMENT_TYPES).find(([, one]) => one.mime === mime)?.[0] ?? ''
  const added = { addedAt: addedAt.toISOString(), addedBy: addedById ? (people.get(addedById) ?? '') : '' }
  return { ...{ id, kind, name, bytes, signedOn }, type: type.toUpperCase(), ...added, can: { remove } }
}
