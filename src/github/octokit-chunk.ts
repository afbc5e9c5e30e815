// All that needs Octokit: loaded as one, and only by a run that has something to ask of GitHub or to say there.
export { readApproval } from "./read-approval.ts";
export { writeNotes } from "./write-notes.ts";
