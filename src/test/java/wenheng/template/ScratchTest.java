package wenheng.template;
import java.util.Map;
import org.junit.jupiter.api.Test;
class ScratchTest {
  @Test void show() throws Exception {
    for (String p : new String[]{"自评报告","工作情况报告","推进会讲话"}) {
    if (ExampleCounty.stock().find(p+".md").isEmpty()) continue;
    var o = new TemplateEngine(ExampleCounty.stock(), Limits.USUAL).merge(new MergeRequest(p,p,ExampleCounty.data(),TestTexts.elements(Map.of("成文日期",new wenheng.model.Model.TextNode("2025-11-20"))),ExampleCounty.narrative(p),"叙述/"+p));
    String s = TestTexts.plain(o.value());
    java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/w/tpl/"+p+".out.md"), s);
    o.diagnostics().all().forEach(d -> System.out.println(d.text()));
    System.out.println(p + " " + s.replaceAll("\\|.*|\\s", "").length());
    }
  }
}
