/**
 * The blocks in the editor: their tags, since most are empty there; what the server prints; the attributes' controls.
 * WordPress loads this file as it is.
 */
(({ blocks, element, components, blockEditor, serverSideRender }, types) => {
  const { createElement } = element;

  /** Draws the control of an attribute. */
  const control =
    ({ attributes, setAttributes }) =>
    ([name, { type }]) => {
      const [Control, key] =
        type === 'boolean' ? ['ToggleControl', 'checked'] : ['TextControl', 'value'];
      const onChange = (value) => setAttributes({ [name]: value });
      const props = { key: name, label: name, [key]: attributes[name] ?? '', onChange };
      return createElement(components[Control], props);
    };

  const edit = (block) => (props) =>
    createElement(
      'div',
      blockEditor.useBlockProps(),
      createElement(
        blockEditor.InspectorControls,
        null,
        createElement(components.PanelBody, null, Object.entries(types[block]).map(control(props))),
      ),
      createElement('code', null, block.replace(/.*\/(.*)/, '<$1>')),
      createElement(
        components.Disabled,
        null,
        createElement(serverSideRender, { block, attributes: props.attributes }),
      ),
    );

  for (const block in types)
    blocks.registerBlockType(block, { edit: edit(block), save: () => null });
})(window.wp, window.clusterNewsBlocks);
