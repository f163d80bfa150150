/**
 * Recomputes a jury's protocol from its JSON, without the product: `node scripts/recompute-protocol.mjs protocol.json`.
 * It uses no code of the application, so that whoever doubts a result can check it, or write the same anew: checksum of the
 * sealed scores, changes after the talk, weighted scores, the ranking with ties, and the line. Exit status 0 when all agrees.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const byText = (one, other) => (one < other ? -1 : one > other ? 1 : 0)
const sum = (values) => values.reduce((total, value) => total + value, 0)
const mean = (values) => sum(values) / values.length
/** Scores that differ by less than a billionth are the same. */
const grain = (value) => Math.round(value * 1e9)

const sha256 = (text) => createHash('sha256').update(text).digest('hex')

/** SHA-256 of a round's sealed scores: one line of JSON, `[round, application, letter, [[criterion, value], …], pick]` each. */
function roundSum({ number, scores, notBefore }) {
  const rows = [...scores, ...notBefore].flatMap(({ application, letters }) =>
    Object.entries(letters).map(([letter, { sealed, sealedPick }]) => {
      const given = Object.entries(sealed).sort(([one], [other]) => byText(one, other))
      return [number, application, letter, given, sealedPick]
    }),
  )
  rows.sort((a, b) => a[1] - b[1] || byText(a[2], b[2]))
  return sha256(JSON.stringify(rows))
}

/** The sum of one round; of several, SHA-256 of theirs with a line feed between. */
export function checksum({ rounds }) {
  const sums = rounds.map(roundSum)
  return sums.length === 1 ? sums[0] : sha256(sums.join('\n'))
}

/** What a juror's answer to one application is after the changes of the talk, oldest first. */
function afterTalk(round, application, letter, sealed) {
  const now = { ...sealed }
  for (const change of round.talkChanges)
    if (change.application === application && change.letter === letter && change.criterion !== null)
      if (change.value !== null) now[change.criterion] = change.value
  return now
}

/** Σ weight · score / Σ weight over the criteria that are answered; null when none that counts is. */
function weighted(criteria, given) {
  const answered = criteria.filter(({ key }) => given[key] !== undefined)
  const weights = sum(answered.map(({ weight }) => weight))
  return weights > 0 ? sum(answered.map(({ key, weight }) => weight * given[key])) / weights : null
}

/** Every application of a round with the weighted scores that count, by letter. */
const scoredIn = (round) =>
  round.scores.map(({ application, counts, letters }) => ({
    application,
    scores: counts.flatMap((letter) => {
      const score = weighted(round.criteria, afterTalk(round, application, letter, letters[letter]?.sealed ?? {}))
      return score === null ? [] : [{ letter, score }]
    }),
  }))

/**
 * score = quality of the application + leniency of the juror: least squares with 1 · leniency² added, so that the
 * leniencies sum to 0. For each juror j, over the applications that j scored:
 * (1 + n) · b_j − Σ mean of b over the application's jurors = Σ (score − mean of the application).
 */
function leniencies(scored, letters) {
  const rows = letters.map((letter) => {
    const row = letters.map((other) => (other === letter ? 1 : 0)).concat(0)
    for (const { scores } of scored) {
      const own = scores.find((one) => one.letter === letter)
      if (!own) continue
      row[letters.indexOf(letter)] += 1
      for (const other of scores) row[letters.indexOf(other.letter)] -= 1 / scores.length
      row[letters.length] += own.score - mean(scores.map(({ score }) => score))
    }
    return row
  })
  // Gauss and Jordan; the matrix is positive definite.
  for (let p = 0; p < rows.length; p++)
    for (let other = 0; other < rows.length; other++) {
      if (other === p) continue
      const factor = rows[other][p] / rows[p][p]
      for (let column = p; column <= rows.length; column++) rows[other][column] -= factor * rows[p][column]
    }
  return new Map(letters.map((letter, at) => [letter, rows[at][rows.length] / rows[at][at]]))
}

/** Strengths by Bradley and Terry with a prior of standard deviation 2; an even duel is half a win for each. */
function strengths({ applications, fought }) {
  const strength = new Map(applications.map((number) => [number, 0]))
  for (let round = 0, largest = 1; round < 20_000 && largest > 1e-12; round++) {
    largest = 0
    for (const one of applications) {
      let slope = -strength.get(one) / 4
      let curve = 1 / 4
      for (const { first, second, outcome } of fought) {
        if (first !== one && second !== one) continue
        const other = first === one ? second : first
        const won = outcome === 'equal' ? 0.5 : (outcome === 'first') === (first === one) ? 1 : 0
        const p = 1 / (1 + Math.exp(strength.get(other) - strength.get(one)))
        slope += won - p
        curve += p * (1 - p)
      }
      const move = Math.max(-1, Math.min(1, slope / curve))
      strength.set(one, strength.get(one) + move)
      largest = Math.max(largest, Math.abs(move))
    }
  }
  return strength
}

/** Most of the highest score first, then of the next; a missing one counts as just below the lowest that is there. */
function byHighest(one, other) {
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const [a, b] = [one[i] ?? one.at(-1) - 0.5, other[i] ?? other.at(-1) - 0.5]
    if (a !== b) return b - a
  }
  return 0
}

/** Groups of a round that no step of the rule sets apart, best first. */
function groupsOf(round) {
  const all = scoredIn(round)
  const scored = all.filter(({ scores }) => scores.length > 0)
  const expected = round.jurors.filter(({ standIn }) => !standIn).map(({ letter }) => letter)
  const given = scored.flatMap(({ scores }) => scores.map(({ letter }) => letter))
  const complete =
    given.length === scored.length * expected.length && given.every((letter) => expected.includes(letter))
  const b = complete ? null : leniencies(scored, [...new Set([...expected, ...given])])
  const standings = scored.map(({ application, scores }) => {
    const plain = mean(scores.map(({ score }) => score))
    const adjusted = b ? mean(scores.map(({ letter, score }) => score - b.get(letter))) : plain
    const twice = scores.flatMap(({ letter, score }) => (letter === round.chairCountsTwice ? [score, score] : [score]))
    const values = scores.map(({ score }) => grain(score)).sort((x, y) => y - x)
    return { application, mean: plain, adjusted, values, chair: round.chairCountsTwice ? grain(mean(twice)) : 0 }
  })
  const compare = (x, y) => grain(y.adjusted) - grain(x.adjusted) || byHighest(x.values, y.values) || y.chair - x.chair
  standings.sort((x, y) => compare(x, y) || x.application - y.application)
  const fought = round.duels && strengths(round.duels)
  const duel = ({ application }) => Math.round(fought.get(application) * 1e6)
  const groups = split(standings, compare).flatMap((group) =>
    fought && group.length > 1 && group.every(({ application }) => fought.has(application))
      ? split(
          group.sort((x, y) => duel(y) - duel(x)),
          (x, y) => duel(y) - duel(x),
        )
      : [group],
  )
  return { groups, unscored: all.filter(({ scores }) => scores.length === 0) }
}

function split(sorted, compare) {
  const groups = []
  for (const one of sorted) {
    const group = groups.at(-1)
    if (group && compare(group.at(-1), one) === 0) group.push(one)
    else groups.push([one])
  }
  return groups
}

/** The ranking and the line that follow from a protocol's scores. */
export function recompute(protocol) {
  const ranking = []
  const unscored = []
  const placed = new Set()
  for (const round of protocol.rounds) {
    const { groups, unscored: none } = groupsOf(round)
    const here = round.scores.map(({ application }) => application)
    for (const group of groups.map((of) => of.filter(({ application }) => !placed.has(application)))) {
      const rank = ranking.length + 1
      const numbers = group.map(({ application }) => application).sort((x, y) => x - y)
      for (const { application, mean: plain, adjusted } of group)
        ranking.push({ application, rank, mean: plain, adjusted, tiedWith: numbers.filter((n) => n !== application) })
    }
    for (const { application } of none)
      if (!placed.has(application)) unscored.push({ application, rank: null, mean: null, adjusted: null, tiedWith: [] })
    for (const application of here) placed.add(application)
  }
  const { capacity } = protocol.line
  const endOf = ({ rank, tiedWith }) => rank + tiedWith.length
  const accepted = ranking.filter((one) => endOf(one) <= capacity).map(({ application }) => application)
  const tied = ranking
    .filter((one) => one.rank <= capacity && endOf(one) > capacity)
    .map(({ application }) => application)
  const line = { accepted, tied, placesForTied: tied.length > 0 ? capacity - accepted.length : 0 }
  return { ranking: [...ranking, ...unscored], line, checksum: checksum(protocol) }
}

/** What in a protocol does not follow from its scores; nothing when all agrees. */
export function faultsOf(protocol) {
  const found = recompute(protocol)
  const faults = []
  if (found.checksum !== protocol.checksum) faults.push(`checksum: ${found.checksum}, and not ${protocol.checksum}`)
  const told = new Map(protocol.ranking.map((one) => [one.application, one]))
  const close = (one, other) => one === other || (one !== null && other !== null && Math.abs(one - other) < 2e-6)
  for (const one of found.ranking) {
    const other = told.get(one.application)
    if (!other) faults.push(`application ${one.application}: not in the ranking`)
    else if (one.rank !== other.rank)
      faults.push(`application ${one.application}: rank ${one.rank}, and not ${other.rank}`)
    else if (!close(one.mean, other.mean) || !close(one.adjusted, other.adjusted))
      faults.push(
        `application ${one.application}: mean ${one.mean} (${one.adjusted}), and not ${other.mean} (${other.adjusted})`,
      )
    else if (String(one.tiedWith) !== String(other.tiedWith))
      faults.push(`application ${one.application}: tied with ${one.tiedWith}`)
  }
  if (told.size !== found.ranking.length)
    faults.push(`${told.size} applications are ranked, and ${found.ranking.length} were before the jury`)
  const same = (one, other) => String([...one].sort((x, y) => x - y)) === String([...other].sort((x, y) => x - y))
  if (!same(found.line.accepted, protocol.line.accepted)) faults.push('the line: others are above it')
  if (!same(found.line.tied, protocol.line.tied) || found.line.placesForTied !== protocol.line.placesForTied)
    faults.push('the line: others are tied on it')
  return faults
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const protocol = JSON.parse(readFileSync(process.argv[2] ?? 0, 'utf8'))
  const faults = faultsOf(protocol)
  for (const fault of faults) console.log(fault)
  const { ranking, checksum: found } = recompute(protocol)
  if (faults.length === 0)
    console.log(`${ranking.length} applications ranked, all as the protocol says. Scores: ${found}`)
  process.exitCode = faults.length > 0 ? 1 : 0
}
