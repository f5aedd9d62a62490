/**
 * Two people fill an empty cell at once: the unique index lets one through, the other's insert fails and leaves nothing.
 * Asked again, he sees the winner's version and is answered with a conflict.
 */
export async function lostRace<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if ((error as { code?: string }).code !== 'P2002') throw error;
    return work();
  }
}
