// Opens GraphiQL with the examples as tabs; what a visitor has typed before is kept instead.
const EXAMPLES = ['villages', 'households', 'timeline', 'payments', 'musdes', 'projections', 'register'];

const read = async (name) => {
  const answer = await fetch(`/graphiql/examples/${name}.graphql`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return { query: await answer.text() };
};

const { React, ReactDOM, GraphiQL } = window;
const defaultTabs = await Promise.all(EXAMPLES.map(read));

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultTabs,
    defaultEditorToolsVisibility: 'variables',
    shouldPersistHeaders: false,
  }),
);
