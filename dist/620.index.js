export const id = 620;
export const ids = [620];
export const modules = {

/***/ 3620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  discuss: () => (/* binding */ discuss)
});

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

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 23 modules
var github = __webpack_require__(2119);
;// CONCATENATED MODULE: ./lib/github/github.js

const TIMEOUT = 30_000;
const JOB_TOKEN = { login: "github-actions[bot]" };
async function connectGitHub(token, repository, signal) {
    const octokit = (0,github/* getOctokit */.Q)(token);
    octokit.hook.before("request", (options) => {
        options.request.signal = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]);
    });
    const [owner = "", repo = ""] = repository.split("/");
    const viewer = await viewerOf(octokit);
    const isApp = token.startsWith("ghs_") || viewer.login === "github-actions";
    return { octokit, owner, repo, isOwn: (author) => author != null && isViewer(author, viewer, isApp) };
}
async function viewerOf(octokit) {
    try {
        const { viewer } = await octokit.graphql("query { viewer { login databaseId } }");
        return viewer;
    }
    catch (error) {
        if (mayNotAsk(error))
            return JOB_TOKEN;
        throw error;
    }
}
function mayNotAsk(error) {
    if (typeof error !== "object" || error === null)
        return false;
    if ("status" in error && typeof error.status === "number")
        return [401, 403, 404].includes(error.status);
    return "errors" in error;
}
function isViewer({ login, id, type }, viewer, isApp) {
    if (id !== undefined && viewer.databaseId != null)
        return id === viewer.databaseId;
    if (viewer.login.endsWith("[bot]"))
        return login === viewer.login;
    if (type === "Bot")
        return login === viewer.login || login === `${viewer.login}[bot]`;
    return login === viewer.login && !isApp;
}

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
        if (typeof error === "object" && error !== null && "status" in error && error.status === 422)
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

;// CONCATENATED MODULE: ./lib/github/discuss.js



async function discuss({ comment, issue }, token, repository, signal) {
    const troubles = [];
    const attempt = async (what, talk) => {
        try {
            return (await talk()) ?? "";
        }
        catch (error) {
            troubles.push({
                what,
                status: statusOf(error),
                why: error instanceof Error ? error.message : String(error),
            });
            return "";
        }
    };
    const connecting = connectGitHub(token, repository, signal);
    connecting.catch(() => undefined);
    const commentUrl = comment &&
        (await attempt("comment", async () => putComment(await connecting, comment.pullRequest, comment.note, comment.create)));
    const issueUrl = issue &&
        (await attempt("issue", async () => issue.drift
            ? openIssue(await connecting, issue.note)
            : closeIssue(await connecting, issue.note, issue.remark)));
    return { commentUrl: commentUrl ?? "", issueUrl: issueUrl ?? "", troubles };
}
function statusOf(error) {
    const status = typeof error === "object" && error !== null && "status" in error ? error.status : undefined;
    return typeof status === "number" ? status : undefined;
}


/***/ })

};
