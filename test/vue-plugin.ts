import vue from '@vitejs/plugin-vue';

/** The Vue plugin as in the guide, so that Vue does not treat the elements as its components. */
export const vuePlugin = vue({
  template: { compilerOptions: { isCustomElement: (tag) => /^(framework|skill|level|role)-/.test(tag) } },
});
