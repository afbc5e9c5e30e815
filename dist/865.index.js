export const id = 865;
export const ids = [865];
export const modules = {

/***/ 6865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeNotes: () => (/* binding */ writeNotes)
});

// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
// EXTERNAL MODULE: ./lib/network/dispatcher.js
var dispatcher = __webpack_require__(5613);
;// CONCATENATED MODULE: ./lib/github/comments.js
async function putComment(github, pullRequest, note, create) {
    const { owner, repo } = github;
    const { issues } = github.octokit.rest;
    const existing = await findComment(github, pullRequest, note);
    if (existing === undefined) {
        if (!create)
            return undefined;
        const created = await issues.createComment({
            owner,
            repo,
            issue_number: pullRequest,
            body: note.body(undefined),
        });
        return created.data.html_url;
    }
    if (existing.mark.digest === note.digest)
        return existing.url;
    const updated = await issues.updateComment({
        owner,
        repo,
        comment_id: existing.id,
        body: note.body(existing.mark),
    });
    return updated.data.html_url;
}
async function findComment({ octokit, owner, repo, isOwn }, pullRequest, note) {
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
        owner,
        repo,
        issue_number: pullRequest,
        per_page: 100,
    });
    for await (const { data } of pages)
        for (const { id, body, user, html_url } of data) {
            const mark = note.recognise(body ?? "");
            if (mark !== undefined && isOwn(user))
                return { id, url: html_url, mark };
        }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/github/failed-answer.js
function isFailedAnswer(error) {
    return (error instanceof Error &&
        "status" in error &&
        typeof error.status === "number" &&
        "response" in error &&
        error.response !== undefined);
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
;// CONCATENATED MODULE: ./lib/github/viewer.js

const JOB = { login: "github-actions[bot]" };
async function viewerOf(octokit, token) {
    const query = "query { viewer { login databaseId } }";
    const asked = octokit.graphql(query);
    const answer = await asked.catch((error) => {
        if (isOfApp(token) && isRefusal(error))
            return { viewer: JOB };
        throw error;
    });
    if (answer?.viewer)
        return answer.viewer;
    throw new Error("GitHub does not tell whose token this is");
}
function isBy({ login, databaseId }, token, author) {
    if (author.id !== undefined && databaseId != null)
        return author.id === databaseId;
    if (login.endsWith("[bot]"))
        return author.login === login;
    if (author.type === "Bot")
        return author.login === login || author.login === `${login}[bot]`;
    return author.login === login && !isOfApp(token) && login !== "github-actions";
}
function isOfApp(token) {
    return token.startsWith("ghs_");
}
function isRefusal(error) {
    if (isFailedAnswer(error))
        return [401, 403, 404].includes(error.status) && !isRateLimit(error);
    if (!(error instanceof Error && "errors" in error && Array.isArray(error.errors)))
        return false;
    return error.errors.some(({ type }) => type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES");
}
function isRateLimit({ message, response: { headers } }) {
    return (headers["retry-after"] !== undefined ||
        headers["x-ratelimit-remaining"] === "0" ||
        /rate limit/i.test(message));
}

;// CONCATENATED MODULE: ./lib/github/github.js



async function connectGitHub(options) {
    const { token, repository, apiUrl } = options;
    const octokit = (0,github/* getOctokit */.Q)(token, {
        baseUrl: apiUrl.href.replace(/\/+$/, ""),
        request: { fetch: fetchAt(options), log: SILENT },
    });
    const [owner = "", repo = ""] = repository.split("/");
    const viewer = await viewerOf(octokit, token);
    return { octokit, owner, repo, isOwn: (author) => author != null && isBy(viewer, token, author) };
}
function fetchAt({ apiUrl, dispatcher, signal }) {
    return async (url, init) => {
        if (new URL(url).origin !== apiUrl.origin)
            throw new Error(`GitHub's answer leads to another place, ${new URL(url).host}`);
        return (0,undici.fetch)(url, { ...init, dispatcher, signal });
    };
}
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };

;// CONCATENATED MODULE: ./lib/github/issues.js

const LABEL = "secrets-drift";
async function openIssue(github, note) {
    const { octokit, owner, repo } = github;
    const existing = await findIssue(github, note);
    if (existing === undefined)
        return createIssue(github, note);
    if (existing.open && existing.mark.digest === note.digest)
        return existing.url;
    await octokit.rest.issues.update({
        owner,
        repo,
        issue_number: existing.number,
        body: note.body(existing.mark),
        state: "open",
    });
    return existing.url;
}
async function closeIssue(github, note, remark) {
    const { octokit, owner, repo } = github;
    const existing = await findIssue(github, note);
    if (existing === undefined || !existing.open)
        return existing?.url;
    const issue = { owner, repo, issue_number: existing.number };
    await octokit.rest.issues.createComment({ ...issue, body: remark });
    await octokit.rest.issues.update({
        ...issue,
        body: note.body(existing.mark),
        state: "closed",
        state_reason: "completed",
    });
    return existing.url;
}
async function createIssue({ octokit, owner, repo }, { title, body }) {
    const issue = { owner, repo, title, body: body(undefined) };
    const created = await octokit.rest.issues.create({ ...issue, labels: [LABEL] }).catch((error) => {
        if (isFailedAnswer(error) && error.status === 422)
            return octokit.rest.issues.create(issue);
        throw error;
    });
    return created.data.html_url;
}
async function findIssue(github, note) {
    let closed;
    for await (const issue of ownIssues(github)) {
        const mark = note.recognise(issue.body ?? "");
        if (mark === undefined)
            continue;
        const existing = {
            number: issue.number,
            url: issue.html_url,
            open: issue.state === "open",
            mark,
        };
        if (existing.open)
            return existing;
        closed ??= existing;
    }
    return closed;
}
async function* ownIssues({ octokit, owner, repo, isOwn }) {
    const pages = octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
        owner,
        repo,
        state: "all",
        per_page: 100,
    });
    for await (const { data } of pages)
        for (const issue of data)
            if (issue.pull_request === undefined && isOwn(issue.user))
                yield issue;
}

;// CONCATENATED MODULE: ./lib/github/write-notes.js






async function writeNotes({ comment, issue }, { proxy, timeout, ...options }) {
    const network = (0,dispatcher/* openNetwork */.X)({ proxy, keepAlive: true });
    const deadline = AbortSignal.timeout(timeout);
    const github = connectGitHub({
        ...options,
        dispatcher: network.dispatcher,
        signal: AbortSignal.any([options.signal, deadline]),
    });
    const troubles = [];
    const attempt = async (what, talk) => {
        try {
            return (await talk(await github)) ?? "";
        }
        catch (error) {
            const late = deadline.aborted ? `GitHub took more than ${timeout / 1000} s in all` : undefined;
            if (!options.signal.aborted)
                troubles.push({
                    what,
                    status: isFailedAnswer(error) ? error.status : undefined,
                    why: late ?? (0,errors/* messageOf */.bD)(error),
                });
            return "";
        }
    };
    try {
        const commentUrl = comment && (await attempt("comment", (place) => commentOn(place, comment)));
        const issueUrl = issue && (await attempt("issue", (place) => keepIssue(place, issue)));
        return { commentUrl: commentUrl ?? "", issueUrl: issueUrl ?? "", troubles };
    }
    finally {
        await network.close();
    }
}
function commentOn(github, { pullRequest, note, create }) {
    return putComment(github, pullRequest, note, create);
}
function keepIssue(github, { note, drift, remark }) {
    return drift ? openIssue(github, note) : closeIssue(github, note, remark);
}


/***/ })

};
