package wenheng.project;

import java.util.List;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.model.CityBuilder;
import wenheng.model.Model;
import wenheng.template.MergeRequest;

/** 市级项目的模板数据，和用错县级模板时的说明。 */
final class CityData {

    private CityData() {}

    /** The tree of a city, with the counties that could not be assessed by name. */
    static Model.GroupNode of(CityEvaluation city, ProjectSettings settings) {
        return CityBuilder.build(
                city.city(),
                settings.agency(),
                city.year(),
                city.counties().stream()
                        .map(county -> new CityBuilder.Member(
                                county.name(),
                                county.evaluation().map(evaluation -> evaluation.facts(county.settings()))))
                        .toList());
    }

    /** The failure of a merge, after a plain word on templates that were written for a county. */
    static InputException explained(MergeRequest request, InputException failed) {
        List<Diagnostic> faults = failed.diagnostics().all();
        boolean wantsCounty = faults.stream()
                .anyMatch(fault -> CityBuilder.COUNTY_KEYS.stream()
                        .anyMatch(key -> fault.code().equals("模板-无此项")
                                && (fault.message().contains("“" + key + "”")
                                        || fault.message().contains("“" + key + "."))));
        if (!wantsCounty) {
            return failed;
        }
        Diagnostic plainly = Diagnostic.error(
                "模板-县级",
                Location.of(request.paper()),
                "模板“" + request.template() + "”是为一个县写的，市级项目里没有“" + String.join("”“", List.of("县名", "小学", "初中", "结论"))
                        + "”等一个县的数据",
                "市级文稿请用模板“市域汇总”，或在模板中用 <#list 县区列表 as 县> 逐县取数；要各县自己的文稿，请为该县单建项目");
        return new InputException(Diagnostics.of(plainly).plus(failed.diagnostics()));
    }
}
