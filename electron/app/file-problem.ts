/** A file that cannot be read or written; the message is Indonesian and says what to do. */
export class FileProblem extends Error {}
