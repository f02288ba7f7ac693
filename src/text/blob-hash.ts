import { createHash } from 'node:crypto';

/**
 * What git calls the content of a file: the sha1 of its bytes behind a short header, in hex. The repository's own listing
 * of a commit then says what a file there hashes to without the file being fetched.
 * Source: "Object storage" in Pro Git, https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */
export function blobHash(content: Uint8Array | string): string {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
