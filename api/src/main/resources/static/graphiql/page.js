// Opens GraphiQL with the examples as tabs; what a visitor has typed before is kept instead.
const EXAMPLES = ['villages', 'households', 'timeline', 'payments', 'musdes', 'projections', 'register',
  'auditor-money', 'auditor-decree', 'auditor-records', 'auditor-family'];

const read = async (name) => {
  const answer = await fetch(`/graphiql/examples/${name}.graphql`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return { query: await answer.text() };
};

// A cookie proves who is signed in, so this token has to prove that the question comes from this page.
const token = () => decodeURIComponent(document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1] ?? '');
const ask = (address, request) =>
  fetch(address, { ...request, headers: { ...request.headers, 'X-XSRF-TOKEN': token() } });

document.getElementById('sign-out').addEventListener('submit', async (event) => {
  event.preventDefault();
  await ask('/sign-out', { method: 'POST' });
  location.assign('/sign-in?out');
});

const { React, ReactDOM, GraphiQL } = window;
const defaultTabs = await Promise.all(EXAMPLES.map(read));

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql', fetch: ask }),
    defaultTabs,
    defaultEditorToolsVisibility: 'variables',
    shouldPersistHeaders: false,
  }),
);
