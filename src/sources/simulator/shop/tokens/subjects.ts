/** Who a token is about: "user-7" is the user with the id 7. */

const SUBJECT = /^user-(\d{1,9})$/

/** "user-7" names the user with id 7. */
export function formatSubject(userId: number): string {
  return `user-${userId}`
}

export function readUserId(subject: string): number {
  return Number(SUBJECT.exec(subject)?.[1])
}

export function isSubject(value: unknown): value is string {
  return typeof value === 'string' && SUBJECT.test(value)
}
