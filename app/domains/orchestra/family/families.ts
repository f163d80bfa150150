/**
 * Who belongs to one family: guardians who share a child, and the children of each of them, however far it reaches. Two
 * homes with one child between them are one family when duties are shared out.
 */

export interface FamilyLink {
  childId: string
  guardianId: string
}

/** The family of each guardian and each child. The key is the first guardian's id in the order of the alphabet. */
export function familyKeys(links: readonly FamilyLink[]): {
  guardians: Map<string, string>
  children: Map<string, string>
} {
  const root = new Map<string, string>()
  const find = (node: string): string => {
    let top = node
    for (let up = root.get(top); up !== undefined && up !== top; up = root.get(top)) top = up
    root.set(node, top)
    return top
  }
  const firstOf = new Map<string, string>()
  for (const { guardianId, childId } of links) {
    if (!root.has(guardianId)) root.set(guardianId, guardianId)
    const other = firstOf.get(childId)
    if (other === undefined) firstOf.set(childId, guardianId)
    else {
      const [a, b] = [find(other), find(guardianId)]
      if (a < b) root.set(b, a)
      else if (b < a) root.set(a, b)
    }
  }
  return {
    guardians: new Map([...root.keys()].map((guardianId) => [guardianId, find(guardianId)])),
    children: new Map([...firstOf].map(([childId, guardianId]) => [childId, find(guardianId)])),
  }
}
